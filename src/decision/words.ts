import { isList, type Piece, runs } from './domain.ts';
import type { Level } from './levels.ts';
import type { Picked } from './merge-boxes.ts';
import type { Answers, Box, Inputs } from './types.ts';

/** A box in the words of the table. Numbers with a hole between them need a box for each stretch. */
export function namedBoxes<I extends Inputs>(inputs: readonly Level[], box: Picked): Box<I>[] {
	let named: object[] = [{}];
	for (const [i, picked] of box) {
		const [id, input, pieces] = inputs[i] as Level;
		const some = picked.map((n) => pieces[n] as Piece);
		const answers = runs(input, some) as [number, number][];
		const list = answers.length > 1 ? [answers] : answers;
		const cells = isList(input)
			? list
			: answers.map(([from, to]) => (from === to ? from : { from, to }));
		named = named.flatMap((part) => cells.map((cell) => ({ ...part, [id]: cell })));
	}
	return named as Box<I>[];
}

/** One full set of answers: the first in play to each input. */
export function firstAnswers<I extends Inputs>(inputs: readonly Level[]): Answers<I> {
	const answers = inputs.map(([id, , pieces]) => [id, (pieces[0] as Piece)[1]]);
	return Object.fromEntries(answers) as Answers<I>;
}
