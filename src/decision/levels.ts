import { type Answer, covers, isList, mismatch, type Piece, pieces } from './domain.ts';
import { AnswerError } from './errors.ts';
import type { Box, Input, Inputs } from './types.ts';

/** An input as a level of diagrams. */
export interface Level {
	readonly id: string;
	readonly input: Input;
	/** Its place in diagrams and regions: inputs that many boxes name come first. */
	readonly level: number;
	/** Its answers in pieces that no box of the table parts. */
	readonly pieces: readonly Piece[];
}

/** For each level the answers that are in play. */
export type Region = readonly (readonly Piece[])[];

/** A cell: its input, which of the pieces it covers, and how it is written. */
export type Side = readonly [of: Level, holds: readonly boolean[], cell: unknown];

/** A box and what it stands for: an exclusion, an assumption, a rule, or an input of a rule. */
export type NamedBox = readonly [id: string, box: readonly Side[]];

/** The inputs as levels, in the table's order; `cuts` part pieces too. */
export function levelsOf(inputs: Inputs, boxes: readonly Box[], cuts: readonly Box[]): Level[] {
	const cells = (id: string, of: readonly Box[]) =>
		of.map((box) => box[id]).filter((cell) => cell !== undefined);
	const ids = Object.keys(inputs);
	const order = ids.toSorted((a, b) => cells(b, boxes).length - cells(a, boxes).length);
	return Object.entries(inputs).map(([id, input]) => ({
		id,
		input,
		level: order.indexOf(id),
		pieces: pieces(input, cells(id, [...boxes, ...cuts])),
	}));
}

/** A cell of an input. */
export function sideOf(of: Level, cell: unknown): Side {
	return [of, of.pieces.map(([, from]) => covers(cell, from)), cell];
}

/** The cells of a box, in the order in which it names them. */
export function sidesOf(levels: readonly Level[], box: Box): Side[] {
	return Object.entries(box).flatMap(([id, cell]) =>
		levels.filter((of) => of.id === id && cell !== undefined).map((of) => sideOf(of, cell)),
	);
}

/** What a cell leaves out. */
export function complement([of, holds, cell]: Side): Side {
	return [of, holds.map((hold) => !hold), cell];
}

/** What of a region lies in all of these cells: no answer to some level where they do not meet. */
export function inside(region: Region, box: readonly Side[]): Region {
	return box.reduce(
		(left, [{ level }, holds]) =>
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

/** The piece that a level's answer lies in, once it is given. */
export function givenIn(region: Region, level: number): number | undefined {
	const [only, ...others] = region[level] ?? [];
	return others.length === 0 ? only?.[0] : undefined;
}

/**
 * Where an answer lies: its level, and the answer as a piece.
 *
 * @throws AnswerError for an input or an answer that the table does not have.
 */
export function located(levels: readonly Level[], id: string, answer: unknown) {
	const of = levels.find((one) => one.id === id);
	const expected = of
		? mismatch(of.input, answer)
		: `one of the inputs ${levels.map((one) => one.id).join(', ')}`;
	if (!of || expected) throw new AnswerError(id, answer, expected as string);
	const { level, input, pieces } = of;
	let n = isList(input) ? input.indexOf(answer as string) : 0;
	for (let high = pieces.length - 1; !isList(input) && n < high; ) {
		const middle = (n + high + 1) >> 1;
		if ((pieces[middle] as Piece)[1] <= (answer as Answer)) n = middle;
		else high = middle - 1;
	}
	return [level, [n, answer, answer] as Piece] as const;
}
