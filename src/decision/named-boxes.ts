import type { Ordinals } from './ordinals.ts';
import { isList, type Region, type SparseBox } from './region.ts';
import type { Answers, Box, Input, Inputs } from './types.ts';

/**
 * A box in the words of the table: one answer, a list of them, one number, or a stretch. Numbers with
 * a hole between them need a box for each stretch.
 */
export function namedBoxes<I extends Inputs>(inputs: I, box: SparseBox): Box<I>[] {
	const ids = Object.keys(inputs);
	let named: Record<string, unknown>[] = [{}];
	for (const [i, set] of box) {
		const id = ids[i] as string;
		const cells = namedCells(inputs[id] as Input, set);
		named = named.flatMap((part) => cells.map((cell) => ({ ...part, [id]: cell })));
	}
	return named as Box<I>[];
}

function namedCells(input: Input, set: Ordinals): unknown[] {
	if (!isList(input)) return set.map(([from, to]) => (from === to ? from : { from, to }));
	const answers = set.flatMap(([first, last]) => input.slice(first, last + 1));
	return [answers.length === 1 ? answers[0] : answers];
}

/** One full set of answers out of a region: the first of each input. */
export function firstAnswers<I extends Inputs>(inputs: I, region: Region): Answers<I> {
	return Object.fromEntries(
		Object.entries(inputs).map(([id, input], i) => {
			const first = region[i]?.[0]?.[0] as number;
			return [id, isList(input) ? input[first] : first];
		}),
	) as Answers<I>;
}
