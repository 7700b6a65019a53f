import { completions, parts } from './possible.ts';
import { irrelevant, undecided } from './relevance.ts';
import type { Choice, Decision, PartialAnswers } from './types.ts';
import { without } from './without.ts';

/** What can be said to `nextQuestion`. */
export interface NextQuestionOptions<I extends string = string> {
	/** Inputs that the reader has been asked and is not sure of. */
	readonly skip?: readonly I[];
	/** How much more (or less) than 1 the author wants what an input tells to count. */
	readonly weights?: { readonly [K in I]?: number };
}

/** An input worth asking. */
export interface Question<I extends string = string> {
	readonly input: I;
	/** By how many the answer is expected to reduce what is undecided, times the input's weight. */
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
	{ skip = [], weights = {} }: NextQuestionOptions<keyof T['inputs'] & string> = {},
): NextQuestion<keyof T['inputs'] & string> {
	const open = completions(table, partial);
	const unknown = Object.keys(table.inputs).filter((id) => partial[id] === undefined);
	const settled = irrelevant(open, unknown);
	const left = undecided(open, [...open.facets]);
	const ranked = without(unknown, [...settled, ...skip])
		.map((input) => {
			const level = open.inputs.findIndex(([id]) => id === input);
			const decided = parts(open, level).map((part) => left.length - undecided(part, left).length);
			const mean = decided.reduce((a, b) => a + b) / decided.length;
			return { input, tells: mean * ((weights as Record<string, number>)[input] ?? 1) };
		})
		.sort((a, b) => b.tells - a.tells);
	return { input: ranked[0]?.input, ranked, settled };
}
