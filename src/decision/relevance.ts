import type { Budget } from './budget.ts';
import type { Compiled } from './compile.ts';
import type { Completions } from './possible.ts';
import { type Region, type SparseBox, uncovered, uncoveredIn, within } from './region.ts';

type Open = Pick<Completions, 'region' | 'never'>;
type Facet = Compiled['facets'][number];

/** A facet that covers some completions and not others: what is still to be decided. */
export interface Undecided {
	readonly facet: Facet;
	/** Completions of both sorts. */
	readonly seen: readonly [covered: Region, not: Region];
}

/** The facets that are still to be decided. */
export function undecided(
	{ region, never }: Open,
	facets: readonly Facet[],
	budget?: Budget,
): Undecided[] {
	return facets.flatMap((facet) => {
		for (const box of facet.boxes) {
			const covered = uncoveredIn(box, region, never, budget);
			if (!covered) continue;
			const not = uncovered(region, [...never, ...facet.boxes], budget);
			return not ? [{ facet, seen: [covered, not] }] : [];
		}
		return [];
	});
}

/**
 * Of the unknown inputs those that cannot change the outcome, all of them together: two completions
 * that differ in nothing else always have the same one.
 *
 * Without assumptions between inputs, an input is listed exactly when no two completions that differ in
 * it alone have different outcomes. Where assumptions tie inputs, so that none can change alone, the
 * first of them in the table's order stays for the others. Nothing more could be listed.
 *
 * Exact. Each input costs a search over the region with that input, and those listed, taken twice.
 */
export function irrelevant(
	open: Open,
	facets: readonly Facet[],
	unknown: readonly number[],
	budget?: Budget,
): number[] {
	const left = undecided(open, facets, budget).map(({ facet }) => facet);
	const ruling = open.never.filter((box) => within(open.region, box));
	const idle: number[] = [];
	const changes = (varied: readonly number[]) => canChange(open, left, varied, budget);
	for (const i of unknown.toReversed()) {
		// An input that no assumption names can always change alone, so that looking at it alone is enough.
		const tied = idle.length > 0 && ruling.some((box) => box.some(([at]) => at === i));
		if (!changes([i]) && !(tied && changes([i, ...idle]))) idle.unshift(i);
	}
	return idle;
}

/**
 * Do two completions that differ at most in these inputs have different outcomes? The second completion
 * takes copies of these inputs, behind the others; one search then finds both completions at once.
 */
function canChange(
	open: Open,
	facets: readonly Facet[],
	varied: readonly number[],
	budget?: Budget,
): boolean {
	const n = open.region.length;
	const pair = [...open.region, ...varied.map((i) => open.region[i] ?? [])];
	const second = (box: SparseBox): SparseBox =>
		box.map(([i, set]) => [varied.includes(i) ? n + varied.indexOf(i) : i, set]);
	const names = (box: SparseBox) => box.some(([i]) => varied.includes(i));
	const never = [...open.never, ...open.never.filter(names).map(second)];
	return facets.some(({ boxes }) =>
		boxes.filter(names).some((box) => uncoveredIn(second(box), pair, [...never, ...boxes], budget)),
	);
}
