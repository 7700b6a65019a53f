import { completions, parts } from './possible.ts';
import { irrelevant, undecided } from './relevance.ts';
import type { Choice, Decision, PartialAnswers } from './types.ts';
import { without } from './without.ts';

/** What can be said to `nextQuestion`. */
export interface NextQuestionOptions<I extends string = string> {
	/** Inputs that the reader has been asked and is not sure of. */
	readonly skip?: readonly I[];
}

/** An input worth asking. */
export interface Question<I extends string = string> {
	readonly input: I;
	/** By how many the answer is expected to reduce what is undecided. */
	readonly tells: number;
}

/** What to ask, and what not. */
export interface NextQuestion<I extends string = string> {
	/** The best question; undefined when none is left to ask. */
	readonly input: I | undefined;
	/** Every unknown input that can still change the outcome and is not skipped, the best first. */
	readonly ranked: readonly Question<I>[];
	/** Unknown inputs that no longer matter: whatever is answered to all of them, nothing changes. */
	readonly settled: readonly I[];
}

/**
 * The unknown input worth asking. The outcome of a choice is the set of variants that fit; that of a
 * decision, its outputs. Whether an input can change it is exact; see `irrelevant` for what holds
 * where assumptions tie inputs.
 *
 * Inputs are ranked by how many variants (or values of outputs) their answer is expected to decide.
 * Every answer that can occur counts the same; of an integer range, every stretch that the table tells
 * apart. Ties keep the table's order.
 *
 * @throws AnswerError for an unknown input or answer.
 */
export function nextQuestion<T extends Choice | Decision>(
	table: T,
	partial: PartialAnswers<T['inputs']>,
	{ skip = [] }: NextQuestionOptions<keyof T['inputs'] & string> = {},
): NextQuestion<keyof T['inputs'] & string> {
	const open = completions(table, partial);
	const ids = Object.keys(table.inputs);
	const unknown = ids.filter((id) => partial[id] === undefined);
	const settled = irrelevant(open, unknown);
	const left = undecided(open);
	const ranked = without(unknown, [...settled, ...skip])
		.map((input) => {
			const decided = parts(open, ids.indexOf(input)).map(
				(part) => left.length - undecided(part, left).length,
			);
			return { input, tells: decided.reduce((a, b) => a + b) / decided.length };
		})
		.sort((a, b) => b.tells - a.tells);
	return { input: ranked[0]?.input, ranked, settled };
}
