import { type Calculator, calculate, givenWords, isAsked } from '../../plan/numbers/calculator.ts';
import { type CalculatorKind, calculators } from '../../plan/numbers/calculators/index.ts';
import type { Figure } from '../../plan/numbers/figure.ts';
import type { ParameterFault } from '../../plan/parameters/types.ts';
import { showGrowth } from './show-growth.ts';

/** Reads a calculator's inputs and shows their result, or what is wrong: then the last result stays. */
export function answer(element: HTMLElement): void {
	const calculator: Calculator = calculators[element.dataset.kind as CalculatorKind];
	const texts = Object.fromEntries(
		[...element.querySelectorAll<HTMLInputElement>('[name]')].map((field) => [
			field.name,
			field.type === 'checkbox' ? (field.checked ? 'yes' : 'no') : field.value,
		]),
	);
	const { figures, faults, growth } = calculate(calculator, texts);
	for (const input of calculator.inputs) {
		const place = element.querySelector<HTMLElement>(`[data-input="${input.id}"]`);
		if (!place) continue;
		place.hidden = !isAsked(input, texts);
		showFaults(
			place,
			faults.filter(({ parameter }) => parameter === input.id),
		);
	}
	if (faults.length === 0) {
		write(element, '.calculator-given', givenWords(calculator, texts));
		for (const figure of figures) showFigure(element, figure);
		if (growth) showGrowth(element, growth);
	}
	tellLater(element, faults, figures, calculator.told);
}

function showFaults(place: HTMLElement, faults: readonly ParameterFault[]) {
	write(place, '.calculator-fault', faults.map(({ message }) => message).join(' '));
	place.querySelector('[name]')?.setAttribute('aria-invalid', String(faults.length > 0));
}

function showFigure(element: HTMLElement, { id, label, value, unit, formula }: Figure) {
	const place = element.querySelector<HTMLElement>(`[data-figure="${id}"]`);
	if (!place) return;
	write(place, 'dt', label);
	write(place, 'data', `${value.toLocaleString('en')} ${unit}`);
	place.querySelector('data')?.setAttribute('value', String(value));
	write(place, '.calculator-formula', `= ${formula}`);
}

const waiting = new WeakMap<HTMLElement, number>();

/** Tells the outcome once, when nothing was typed for a moment. */
function tellLater(
	element: HTMLElement,
	faults: readonly ParameterFault[],
	figures: readonly Figure[],
	told: readonly string[],
) {
	clearTimeout(waiting.get(element));
	const words =
		faults.length > 0
			? `${faults.map(({ message }) => message).join(' ')} The last good result stays.`
			: figures
					.filter(({ id }) => told.includes(id))
					.map(({ label, value, unit }) => `${label}: ${value.toLocaleString('en')} ${unit}.`)
					.join(' ');
	waiting.set(
		element,
		window.setTimeout(() => {
			write(element, '[role="status"]', words);
		}, 500),
	);
	// What is wrong stands at its field; that an older result is shown has to be seen too.
	element.toggleAttribute('data-stale', faults.length > 0);
}

function write(element: HTMLElement, selector: string, text: string) {
	const place = element.querySelector(selector);
	if (place && place.textContent !== text) place.textContent = text;
}
