import { type Answer, covers, isList, mustBe, type Piece } from './domain.ts';
import { AnswerError } from './errors.ts';
import type { Box, Exclusion, Input, Rule } from './types.ts';

/**
 * An input, and those of its answers that are in play, in pieces that no box of the table parts. Its
 * level is its place.
 */
export type Level = readonly [id: string, input: Input, pieces: readonly Piece[]];

/** Of a box that names the input of a level, which of its pieces it covers. */
export type Side = readonly [level: number, holds: readonly boolean[]];

/** A row of either kind of table, or an assumption: what another kind has is not there. */
export type Row = Pick<Rule, 'when'> & Partial<Rule & Exclusion>;

/** A box and what it stands for: an exclusion, an assumption, a rule, or an input of a rule. */
export type NamedBox = readonly [id: string, box: readonly Side[], row: Row];

/** A box by levels, in their order. All answers must be in play. */
export function sidesOf(inputs: readonly Level[], box: Box): Side[] {
	return inputs.flatMap(([id, , pieces], level) => {
		const cell = box[id];
		return cell === undefined ? [] : [[level, pieces.map(([, from]) => covers(cell, from))]];
	});
}

/** Inputs, of one of which only some pieces are left in play. */
export function only(inputs: readonly Level[], level: number, some: readonly Piece[]): Level[] {
	const [id, input] = inputs[level] as Level;
	return inputs.with(level, [id, input, some]);
}

/** What a cell leaves out. */
export function complement([level, holds]: Side): Side {
	return [level, holds.map((hold) => !hold)];
}

/**
 * The level of an input and an answer to it as a piece. All answers must be in play.
 *
 * @throws AnswerError for an input or an answer that the table does not have.
 */
export function located(inputs: readonly Level[], id: string, answer: unknown) {
	const level = inputs.findIndex(([one]) => one === id);
	if (level < 0) {
		const ids = inputs.map(([one]) => one);
		mustBe('answers', id, ids, AnswerError);
	}
	const [, input, pieces] = inputs[level] as Level;
	mustBe(`answer to "${id}"`, answer, input, AnswerError);
	const n = isList(input)
		? input.indexOf(answer as string)
		: pieces.findIndex((piece) => piece[2] >= (answer as Answer));
	return [level, [n, answer, answer] as Piece] as const;
}
