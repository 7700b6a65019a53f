import { compile } from './compile.ts';
import { overlap, size } from './ordinals.ts';
import { classes } from './pieces.ts';
import { completions } from './possible.ts';
import { isList, uncovered } from './region.ts';
import { irrelevant, undecided } from './relevance.ts';
import type { Choice, Decision, Input, PartialAnswers } from './types.ts';

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
	options: NextQuestionOptions<keyof T['inputs'] & string> = {},
): NextQuestion<keyof T['inputs'] & string> {
	type Id = keyof T['inputs'] & string;
	const ids = Object.keys(table.inputs) as Id[];
	const open = completions(table, partial);
	const { facets } = compile(table);
	const unknown = [...ids.keys()].filter((i) => partial[ids[i] as Id] === undefined);
	const idle = irrelevant(open, facets, unknown);
	const left = undecided(open, facets);
	const boxes = [...open.never, ...left.flatMap(({ facet }) => facet.boxes)];

	const tells = (i: number): number => {
		const list = isList(table.inputs[ids[i] as Id] as Input);
		let answers = 0;
		let decided = 0;
		for (const set of classes(open.region[i] ?? [], boxes, i)) {
			const part = { region: open.region.with(i, set), never: open.never };
			if (!uncovered(part.region, part.never)) continue;
			// What was seen of both sorts before mostly still is: then nothing is searched.
			const undecidedYet = left.filter(
				({ facet, seen }) =>
					seen.every((one) => overlap(one[i] ?? [], set) !== 'none') ||
					undecided(part, [facet]).length > 0,
			);
			const alike = list ? size(set) : 1;
			answers += alike;
			decided += alike * (left.length - undecidedYet.length);
		}
		return decided / answers;
	};

	const ranked = unknown
		.map((i) => ({ input: ids[i] as Id, i }))
		.filter(({ input, i }) => !idle.includes(i) && !options.skip?.includes(input))
		.map(({ input, i }) => ({ input, tells: tells(i) * (options.weights?.[input] ?? 1) }))
		.sort((a, b) => b.tells - a.tells);
	return { input: ranked[0]?.input, ranked, settled: idle.map((i) => ids[i] as Id) };
}
