import type { Status } from './alternatives.ts';
import { Budget, unlessSpent } from './budget.ts';
import { exclusionsOf } from './compile.ts';
import { overlap } from './ordinals.ts';
import { completions } from './possible.ts';
import { everything, type Region, uncovered, uncoveredIn } from './region.ts';
import { smallestSets } from './smallest-sets.ts';
import type { Choice, PartialAnswers } from './types.ts';

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
 * Exact. Exponential in the size of the smallest set; bounded by a budget of steps.
 *
 * @throws AnswerError for an unknown input or answer, RangeError for an unknown variant.
 */
export function minimalReason<C extends Choice>(
	table: C,
	variant: C['variants'][number],
	partial: PartialAnswers<C['inputs']>,
	{ budget: steps = 50_000 }: { readonly budget?: number } = {},
): Reason<PartialAnswers<C['inputs']>> {
	const { region: given, never } = completions(table, partial);
	const boxes = exclusionsOf(table, variant);
	const all = everything(table.inputs);
	const ids = Object.keys(table.inputs);

	const fitting = (region: Region, budget?: Budget) =>
		uncovered(region, [...never, ...boxes], budget);
	const excluded = (region: Region, budget?: Budget) => {
		for (const box of boxes) {
			const found = uncoveredIn(box, region, never, budget);
			if (found) return found;
		}
		return undefined;
	};

	const fits = fitting(given) !== undefined;
	if (fits && excluded(given)) return { status: 'possible', reasons: [] };
	const contrary = fits ? excluded : fitting;
	const budget = new Budget(steps);
	/** Where the known answers still allow the contrary, one must be added that rules it out. */
	const missing = (known: readonly number[]) => {
		const region = all.map((set, i) => (known.includes(i) ? (given[i] ?? set) : set));
		const found = contrary(region, budget);
		return found && [...ids.keys()].filter((i) => apart(given[i], found[i]));
	};
	const reasons = unlessSpent(() => smallestSets(missing))?.map((set) => {
		const named = set.map((i) => ids[i] as string);
		return Object.fromEntries(named.map((id) => [id, partial[id]])) as typeof partial;
	});
	return { status: fits ? 'fits' : 'ruled-out', reasons };
}

function apart(a: Region[number] = [], b: Region[number] = []): boolean {
	return overlap(a, b) === 'none';
}
