import { wholeNumber } from '../parameters/codecs.ts';
import { fault, type ParameterFault } from '../parameters/types.ts';
import type { Calculated } from './figure.ts';
import type { Growth } from './growth.ts';

/** What a calculator asks for. */
export interface CalculatorInput {
	readonly id: string;
	readonly label: string;
	/** What it may be, and what it means where that is not plain. */
	readonly help?: string;
	readonly kind: 'number' | 'text' | 'choice' | 'flag';
	readonly unit?: string;
	/** Of a number: what it may be whatever the others are. */
	readonly range?: { readonly from: number; readonly to: number };
	/** Of a choice. */
	readonly answers?: readonly { readonly id: string; readonly label: string }[];
	/** What it holds before anybody changes it; `yes` or `no` for a flag. */
	readonly initial: string;
	/** Asked only where another input holds this. */
	readonly only?: { readonly input: string; readonly is: string };
}

/** What its inputs hold, as text, by id. */
export type InputTexts = Readonly<Record<string, string>>;

/** What a calculator gives; some also how their figures grow. */
export interface CalculatorResult extends Calculated {
	readonly growth?: Growth;
}

/** A calculator as pages ask it. */
export interface Calculator {
	readonly title: string;
	readonly inputs: readonly CalculatorInput[];
	/** Ids of the figures that are told when they change; the others are only shown. */
	readonly told: readonly string[];
	/** Computes from texts whose numbers are well formed. */
	readonly compute: (texts: InputTexts, numbers: (id: string) => number) => CalculatorResult;
}

/** What every input holds at first. */
export function initialTexts({ inputs }: Calculator): InputTexts {
	return Object.fromEntries(inputs.map(({ id, initial }) => [id, initial]));
}

/** Whether an input is asked for. */
export function isAsked({ only }: CalculatorInput, texts: InputTexts): boolean {
	return !only || texts[only.input] === only.is;
}

/** The result for what the inputs hold. Never throws; numbers that are not well formed are faults. */
export function calculate(calculator: Calculator, texts: InputTexts): CalculatorResult {
	const numbers = new Map<string, number>();
	const faults: ParameterFault[] = [];
	for (const input of calculator.inputs) {
		if (input.kind !== 'number' || !isAsked(input, texts)) continue;
		const text = (texts[input.id] ?? '').trim();
		const { from, to } = input.range ?? { from: 0, to: 999_999_999 };
		const read = wholeNumber(from, to).parse(text);
		if ('value' in read) numbers.set(input.id, read.value);
		else {
			const expected = input.range ? read.expected : 'a whole number';
			faults.push(fault(input.id, input.label, text, expected));
		}
	}
	if (faults.length > 0) return { figures: [], faults };
	return calculator.compute(texts, (id) => numbers.get(id) ?? Number.NaN);
}

/** What a result is for: “Nodes: 100; Route reflectors: 2”. */
export function givenWords({ inputs }: Calculator, texts: InputTexts): string {
	return inputs
		.filter((input) => isAsked(input, texts))
		.map(({ id, label, answers }) => {
			const text = (texts[id] ?? '').trim();
			return `${label}: ${answers?.find((one) => one.id === text)?.label ?? text}`;
		})
		.join('; ');
}
