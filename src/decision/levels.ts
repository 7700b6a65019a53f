import { type Answer, covers, isList, mismatch, type Piece, pieces } from './domain.ts';
import { AnswerError } from './errors.ts';
import type { Box, Input, Inputs } from './types.ts';

/** An input, and its answers in pieces that no box of the table parts. Its level is its place. */
export interface Level {
	readonly id: string;
	readonly input: Input;
	readonly pieces: readonly Piece[];
}

/** For each level the answers that are in play. */
export type Region = readonly (readonly Piece[])[];

/** Of a box that names the input of a level, which of its pieces it covers. */
export type Side = readonly [level: number, holds: readonly boolean[]];

/** A box and what it stands for: an exclusion, an assumption, a rule, or an input of a rule. */
export type NamedBox = readonly [id: string, box: readonly Side[]];

/** The inputs of a table with these boxes. */
export function levelsOf(inputs: Inputs, boxes: readonly Box[]): Level[] {
	return Object.entries(inputs).map(([id, input]) => ({
		id,
		input,
		pieces: pieces(
			input,
			boxes.flatMap((box) => box[id] ?? []),
		),
	}));
}

/** A box by levels, in their order. */
export function sidesOf(inputs: readonly Level[], box: Box): Side[] {
	return inputs.flatMap(({ id, pieces }, level) => {
		const cell = box[id];
		return cell === undefined ? [] : [[level, pieces.map(([, from]) => covers(cell, from))]];
	});
}

/** What a cell leaves out. */
export function complement([level, holds]: Side): Side {
	return [level, holds.map((hold) => !hold)];
}

/** What of a region lies in all of these cells: no answer to some level where they do not meet. */
export function inside(region: Region, box: readonly Side[]): Region {
	return box.reduce(
		(left, [level, holds]) =>
			left.with(
				level,
				(left[level] ?? []).filter(([n]) => holds[n]),
			),
		region,
	);
}

/** Does any of a region lie in a box? */
export function meet(region: Region, box: readonly Side[]): boolean {
	return inside(region, box).every((left) => left.length > 0);
}

/**
 * The level of an input and an answer to it as a piece.
 *
 * @throws AnswerError for an input or an answer that the table does not have.
 */
export function located(inputs: readonly Level[], id: string, answer: unknown) {
	const level = inputs.findIndex((one) => one.id === id);
	const { input, pieces } = inputs[level] ?? { pieces: [] };
	const expected = input
		? mismatch(input, answer)
		: `one of the inputs ${inputs.map((one) => one.id).join(', ')}`;
	if (!input || expected) throw new AnswerError(`answer to "${id}"`, answer, expected as string);
	let n = isList(input) ? input.indexOf(answer as string) : 0;
	for (let high = pieces.length - 1; !isList(input) && n < high; ) {
		const middle = (n + high + 1) >> 1;
		if ((pieces[middle] as Piece)[1] <= (answer as Answer)) n = middle;
		else high = middle - 1;
	}
	return [level, [n, answer, answer] as Piece] as const;
}
