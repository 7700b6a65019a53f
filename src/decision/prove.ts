import { statusOf } from './alternatives.ts';
import { within } from './budget.ts';
import { count } from './count.ts';
import { FREE, IMPOSSIBLE, union } from './diagram.ts';
import { hidden, overlap, smallestGaps } from './findings.ts';
import type { Level } from './levels.ts';
import { completion, completions } from './possible.ts';
import type { Check, ChoiceProof, DecisionProof } from './proof.ts';
import { irrelevant } from './relevance.ts';
import type { Choice, Decision } from './types.ts';

/** What can be said to `prove`. */
export interface ProveOptions {
	/** How many steps each check may take. */
	readonly budget?: number;
}

/**
 * Checks a table over every combination of answers, without listing them: what it says holds for all.
 * Assumptions take away what cannot occur.
 *
 * Exact within the budget; beyond it the status is `not proved`, with the checks that were not
 * finished. Exponential at worst in the number of rows, well under a second for a hundred rows of a
 * few inputs each.
 */
export function prove<C extends Choice>(table: C, options?: ProveOptions): ChoiceProof<C>;
export function prove<D extends Decision>(table: D, options?: ProveOptions): DecisionProof<D>;
export function prove<T extends Choice | Decision>(
	table: T,
	options?: ProveOptions,
): T extends Decision ? DecisionProof<T> : ChoiceProof;
export function prove(
	table: Choice | Decision,
	{ budget = 500_000 }: ProveOptions = {},
): ChoiceProof | DecisionProof {
	const open = completions(table, {});
	const { inputs, region, assumed, rows, alternatives } = open;
	const unfinished: Check[] = [];
	/** What is found of each of some things; what was found before the budget was used up stays. */
	const each = <A, T>(check: Check, all: readonly A[], find: (one: A) => readonly T[]): T[] => {
		const found: T[] = [];
		const finished = within(budget, () => {
			for (const one of all) found.push(...find(one));
			return true;
		});
		if (!finished) unfinished.push(check);
		return found;
	};
	const [assumedAway] = each('combinations', [assumed], (boxes) => [
		count(region, union(boxes, IMPOSSIBLE), IMPOSSIBLE),
	]);
	const [neverMatter] = each('neverMatter', [[...inputs.keys()]], (levels) => [
		irrelevant(open, levels).map((level) => (inputs[level] as Level)[0]),
	]);
	const found = {
		unfinished,
		combinations: { all: count(region, FREE, FREE), assumedAway },
		neverHold: each('neverHold', rows, ([id, box]) => (completion(open, box) ? [] : [id])),
		hidden: each('hidden', rows, (row) => hidden(open, row)),
		neverMatter,
		...('rules' in table
			? {
					gaps: each('gaps', [open], smallestGaps),
					overlaps: each('overlaps', [...table.rules.entries()], ([n, rule]) =>
						table.rules.slice(n + 1).flatMap((other) => overlap(open, rule, other)),
					),
				}
			: {
					nothingFits: each('nothingFits', [open], smallestGaps),
					neverFit: each('neverFit', alternatives, ([id, boxes]) =>
						statusOf(open, boxes) === 'ruled-out' ? [id] : [],
					),
				}),
	};
	const status = unfinished.length === 0 ? 'proved' : 'not proved';
	return { status, ...found } as object as ChoiceProof | DecisionProof;
}
