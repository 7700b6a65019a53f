import { type Answer, isList } from './domain.ts';
import type { Level, NamedBox } from './levels.ts';
import type { Output, Outputs } from './types.ts';
import { without } from './without.ts';

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

/**
 * A mistake in a row; what it puts in place of the row, undefined where it would leave nothing of a
 * cell; where it shows.
 */
export type Change = readonly [
	mutant: Mutant,
	instead: readonly NamedBox[] | undefined,
	where: NamedBox,
];

/** Every mistake that could be made in a row, one each. Those of one answer stand at its boundaries. */
export function changesOf(inputs: readonly Level[], outputs: Outputs, one: NamedBox): Change[] {
	const [id, box, row] = one;
	const { then = {}, variants = [] } = row;
	const changes: Change[] = [[{ kind: 'dropped', id }, [], one]];
	box.forEach(([level, holds], at) => {
		const [input, domain, pieces] = inputs[level] as Level;
		const withCell = (cell: boolean[]): NamedBox => [id, box.with(at, [level, cell]), row];
		for (const [n, answer] of pieces) {
			const hold = holds[n];
			if (!isList(domain) && ![holds[n - 1], holds[n + 1]].includes(!hold)) continue;
			const changed = holds.with(n, !hold);
			changes.push([
				{ kind: hold ? 'narrowed' : 'widened', id, input, answer },
				changed.includes(true) ? [withCell(changed)] : undefined,
				withCell(holds.map((_, m) => m === n)),
			]);
		}
	});
	for (const variant of variants) {
		const others = without(variants, [variant]);
		changes.push([
			{ kind: 'variant dropped', id, variant },
			others.length === 0 ? undefined : [[id, box, { ...row, variants: others }]],
			one,
		]);
	}
	for (const [output, was] of Object.entries(then)) {
		const value = another(outputs[output] as Output, was);
		changes.push([
			{ kind: 'output swapped', id, output, value },
			value === was ? undefined : [[id, box, { ...row, then: { ...then, [output]: value } }]],
			one,
		]);
	}
	return changes;
}

/** Another value of an output, if it has one: the next one, or one more. */
function another(output: Output, value: string | number): string | number {
	if (isList(output))
		return output[(output.indexOf(value as string) + 1) % output.length] as string;
	const last = output !== 'number' && value === output.to;
	return last ? output.from : (value as number) + 1;
}
