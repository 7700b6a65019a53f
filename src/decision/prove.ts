import { within } from './budget.ts';
import { count } from './count.ts';
import { STOPPED, union } from './diagram.ts';
import { hidden, overlap, smallestGaps } from './findings.ts';
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
	const { inputs, assumed, rows, alternatives } = open;
	const unfinished: Check[] = [];
	/** What is found of each of some things; what was found before the budget was used up stays. */
	const each = <A, T>(check: Check, all: readonly A[], find: (one: A) => readonly T[]): T[] => {
		const found: T[] = [];
		within(budget, () => {
			for (const one of all) found.push(...find(one));
			return found;
		}) ?? unfinished.push(check);
		return found;
	};
	const [assumedAway] = each('combinations', [assumed], (boxes) => [count(inputs, union(boxes))]);
	const [neverMatter] = each('neverMatter', [Object.keys(table.inputs)], (ids) => [
		irrelevant(open, ids),
	]);
	const found = {
		unfinished,
		combinations: { all: count(inputs, STOPPED), assumedAway },
		neverHold: each('neverHold', rows, ([id, box]) => (completion(open, box) ? [] : [id])),
		hidden: each('hidden', rows, (row) => hidden(open, row)),
		neverMatter,
		...('rules' in table
			? {
					gaps: each('gaps', [open], smallestGaps),
					overlaps: each('overlaps', rows, (rule) =>
						rows.slice(rows.indexOf(rule) + 1).flatMap((other) => overlap(open, rule, other)),
					),
				}
			: {
					nothingFits: each('nothingFits', [open], smallestGaps),
					neverFit: each('neverFit', alternatives, ([id, boxes]) =>
						completion(open, [], union(boxes)) ? [] : [id],
					),
				}),
	};
	const status = unfinished.length === 0 ? 'proved' : 'not proved';
	return { status, ...found } as object as ChoiceProof | DecisionProof;
}
