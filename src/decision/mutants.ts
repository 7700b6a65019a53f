import type { Row } from './compile.ts';
import { type Answer, covers, isList, pieces } from './domain.ts';
import type { Box, Choice, Decision, Input, Output } from './types.ts';
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

/** A mistake, and what it puts in place of its row; undefined where it would leave nothing of a cell. */
export type Change = readonly [mutant: Mutant, instead: readonly Row[] | undefined];

/** Every mistake that could be made in a row, one each. Those of one answer stand at its boundaries. */
export function changesOf(table: Choice | Decision, row: Row): Change[] {
	const { id, when, then = {}, variants = [] } = row;
	const cells = Object.entries(when).flatMap(([input, cell]) => {
		const domain = table.inputs[input] as Input;
		return edges(domain, cell).map((answer): Change => {
			const kind = covers(cell, answer) ? 'narrowed' : 'widened';
			const left = pieces(domain, [cell, answer]).filter(
				([, from]) => covers(cell, from) !== (from === answer),
			);
			const changed = { ...when, [input]: cellsOf(domain, left)[0] } as Box;
			return [{ kind, id, input, answer }, left[0] && [{ ...row, when: changed }]];
		});
	});
	const fewer = variants.map((variant): Change => {
		const others = variants.filter((other) => other !== variant);
		return [
			{ kind: 'variant dropped', id, variant },
			others[0] === undefined ? undefined : [{ ...row, variants: others }],
		];
	});
	const swapped = Object.entries(then).map(([output, was]): Change => {
		const value = another((table as Decision).outputs[output] as Output, was);
		const changed = { ...row, then: { ...then, [output]: value } };
		return [{ kind: 'output swapped', id, output, value }, value === was ? undefined : [changed]];
	});
	return [[{ kind: 'dropped', id }, []], ...cells, ...fewer, ...swapped];
}

/** Another value of an output, if it has one: the next one, or one more. */
function another(output: Output, value: string | number): string | number {
	if (isList(output))
		return output[(output.indexOf(value as string) + 1) % output.length] as string;
	const last = output !== 'number' && value === output.to;
	return last ? output.from : (value as number) + 1;
}
