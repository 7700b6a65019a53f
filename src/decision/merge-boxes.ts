import { cellsOf, type Piece } from './domain.ts';
import type { Level, Region } from './levels.ts';
import type { Answers, Box, Inputs } from './types.ts';

/** For some levels, in their order, the pieces that are meant. */
export type Picked = readonly (readonly [level: number, pieces: readonly number[]])[];

/**
 * Fewer boxes that cover exactly the same: two that name the same inputs and differ in the answers to
 * one of them become one. Nothing is covered that was not covered before, so what holds for each
 * combination of the given boxes holds for each combination of the merged ones.
 */
export function mergeBoxes(boxes: readonly Picked[]): Picked[] {
	let merged = [...boxes];
	for (let before = Infinity; merged.length < before; ) {
		before = merged.length;
		for (let d = 0; merged.some((box) => box.length > d); d++) merged = mergedAlong(d, merged);
	}
	return merged;
}

function mergedAlong(d: number, boxes: readonly Picked[]): Picked[] {
	const alike = new Map<string, Picked>();
	for (const box of boxes) {
		const key = JSON.stringify(box.map(([i, pieces], at) => (at === d ? i : [i, pieces])));
		const other = alike.get(key)?.[d]?.[1] ?? [];
		const both = ([i, pieces]: Picked[number]) =>
			[i, [...other, ...pieces].sort((a, b) => a - b)] as const;
		alike.set(
			key,
			box.map((side, at) => (at === d ? both(side) : side)),
		);
	}
	return [...alike.values()];
}

/** A box in the words of the table. Numbers with a hole between them need a box for each stretch. */
export function namedBoxes<I extends Inputs>(inputs: readonly Level[], box: Picked): Box<I>[] {
	let named: object[] = [{}];
	for (const [i, picked] of box) {
		const { id, input, pieces } = inputs[i] as Level;
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
	const first = inputs.map(({ id }, level) => [id, region[level]?.[0]?.[1]]);
	return Object.fromEntries(first) as Answers<I>;
}
