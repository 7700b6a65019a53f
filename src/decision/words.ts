import { isList, type Piece, runs } from './domain.ts';
import type { Level, Region } from './levels.ts';
import type { Picked } from './merge-boxes.ts';
import type { Answers, Box, Input, Inputs } from './types.ts';

/**
 * Pieces in ascending order as cells of a box: an answer or a list of them; of numbers one, or a
 * stretch, for each run without a hole.
 */
export function cellsOf(input: Input, some: readonly Piece[]): unknown[] {
	if (!isList(input)) return runs(some).map(([from, to]) => (from === to ? from : { from, to }));
	const answers = some.map(([, answer]) => answer);
	return answers.length > 1 ? [answers] : answers;
}

/** A box in the words of the table. Numbers with a hole between them need a box for each stretch. */
export function namedBoxes<I extends Inputs>(inputs: readonly Level[], box: Picked): Box<I>[] {
	let named: object[] = [{}];
	for (const [i, picked] of box) {
		const [id, input, pieces] = inputs[i] as Level;
		const cells = cellsOf(
			input,
			picked.map((n) => pieces[n] as Piece),
		);
		named = named.flatMap((part) => cells.map((cell) => ({ ...part, [id]: cell })));
	}
	return named as Box<I>[];
}

/** One full set of answers out of a region: the first of each input. */
export function firstAnswers<I extends Inputs>(
	inputs: readonly Level[],
	region: Region,
): Answers<I> {
	const first = inputs.map(([id], level) => [id, (region[level] as [Piece])[0][1]]);
	return Object.fromEntries(first) as Answers<I>;
}
