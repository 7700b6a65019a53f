import { within } from './budget.ts';
import { compile, exclusionsOf } from './compile.ts';
import { FREE, STOPPED, union } from './diagram.ts';
import type { Level } from './levels.ts';
import { completions } from './possible.ts';
import { smallestSets } from './smallest-sets.ts';
import { type Status, statusOf } from './status.ts';
import type { Choice, PartialAnswers } from './types.ts';
import { firstAnswers } from './words.ts';

/** Why a variant has its status. */
export interface Reason<P extends PartialAnswers = PartialAnswers> {
	readonly status: Status;
	/**
	 * All smallest sets of given answers that decide the status, whatever the other answers are. None
	 * while the status is still open. Undefined when the budget was used up.
	 */
	readonly reasons: readonly P[] | undefined;
}

/**
 * The smallest sets of the given answers that already decide whether a variant fits or is ruled out.
 * Assumptions help to decide; those that the answers contradict are set aside, as `narrow` does.
 *
 * Exact. Costs the size of the variant's diagram times the number of smallest sets; bounded by a
 * budget of steps.
 *
 * @throws AnswerError for an unknown input, answer or variant.
 */
export function minimalReason<C extends Choice>(
	table: C,
	variant: C['variants'][number],
	partial: PartialAnswers<C['inputs']>,
	{ budget = 50_000 }: { readonly budget?: number } = {},
): Reason<PartialAnswers<C['inputs']>> {
	const open = completions(table, partial);
	const blocks = exclusionsOf(table, variant);
	const status = statusOf(open, blocks);
	if (status === 'possible') return { status, reasons: [] };
	// Of what can occur nothing may be left where the contrary holds.
	const contrary = union(blocks, status === 'fits' ? FREE : STOPPED);
	const given = open.inputs.map(([id, , pieces]) => (partial[id] === undefined ? [] : pieces));
	const all = { ...open, inputs: compile(table).inputs };
	const sets = within(budget, () => smallestSets(all, contrary, STOPPED, given, true));
	const reasons = sets?.map((set) =>
		firstAnswers<C['inputs']>(set.map(([level]) => open.inputs[level] as Level)),
	);
	return { status, reasons };
}
