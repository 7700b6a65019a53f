import type { Row } from './compile.ts';
import { type Answer, covers, isList, pieces } from './domain.ts';
import type { Choice, Decision, Input, Output } from './types.ts';
import { cellsOf } from './words.ts';

/** An answer on either side of where a cell ends, while the row's other cells hold. */
export interface Boundary {
	/** The exclusion or rule. */
	readonly id: string;
	readonly input: string;
	readonly answer: Answer;
}

/** A mistake that a table could have: what would be written instead. */
export interface Mutant {
	readonly kind: 'dropped' | 'widened' | 'narrowed' | 'variant dropped' | 'output swapped';
	/** The exclusion or rule. */
	readonly id: string;
	/** The answer that its cell gains or loses. */
	readonly input?: string;
	readonly answer?: string | number;
	readonly variant?: string;
	readonly output?: string;
	readonly value?: string | number;
}

/** The answers beside which a cell ends: of a list all, of numbers those on either side of an end. */
export function edges(input: Input, cell: unknown): readonly Answer[] {
	if (isList(input)) return input;
	const [, ...cuts] = pieces(input, [cell]) as (readonly [number, number, number])[];
	return [...new Set(cuts.flatMap(([, from]) => [from - 1, from]))];
}

/** The boundaries of a row. */
export function boundariesOf({ inputs }: Choice | Decision, { id, when }: Row): Boundary[] {
	return Object.entries(when).flatMap(([input, cell]) =>
		edges(inputs[input] as Input, cell).map((answer) => ({ id, input, answer })),
	);
}

/** Every mutant of a row, one mistake each, and what stands in its place: nothing where it is dropped. */
export function* mutationsOf(
	table: Choice | Decision,
	row: Row,
): Generator<readonly [mutant: Mutant, ...instead: Row[]]> {
	const { id, when, then = {}, variants = [] } = row;
	yield [{ kind: 'dropped', id }];
	for (const boundary of boundariesOf(table, row)) {
		const { input, answer } = boundary;
		const cell: unknown = when[input];
		const domain = table.inputs[input] as Input;
		const kind = covers(cell, answer) ? 'narrowed' : 'widened';
		const left = pieces(domain, [cell, answer]).filter(
			([, from]) => covers(cell, from) !== (from === answer),
		);
		const changed = { ...when, [input]: cellsOf(domain, left)[0] };
		if (left.length > 0) yield [{ kind, ...boundary }, { ...row, when: changed } as Row];
	}
	for (const variant of variants.length > 1 ? variants : []) {
		const others = variants.filter((other) => other !== variant);
		yield [{ kind: 'variant dropped', id, variant }, { ...row, variants: others } as Row];
	}
	for (const [output, was] of Object.entries(then)) {
		const value = another((table as Decision).outputs[output] as Output, was);
		const swapped = { ...row, then: { ...then, [output]: value } } as Row;
		if (value !== was) yield [{ kind: 'output swapped', id, output, value }, swapped];
	}
}

/** Another value of an output, if it has one: the next one, or one more. */
function another(output: Output, value: string | number): string | number {
	if (isList(output))
		return output[(output.indexOf(value as string) + 1) % output.length] as string;
	const last = output !== 'number' && value === output.to;
	return last ? output.from : (value as number) + 1;
}
