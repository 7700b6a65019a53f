import type { Budget } from './budget.ts';
import { either } from './ordinals.ts';
import type { SparseBox } from './region.ts';

/**
 * Fewer boxes that cover exactly the same: two that name the same inputs and differ in the answers to
 * one of them become one. Nothing is covered that was not covered before, so what holds for each
 * combination of the given boxes holds for each combination of the merged ones.
 *
 * @throws BudgetSpent when a budget is given and used up.
 */
export function mergeBoxes(boxes: readonly SparseBox[], budget?: Budget): SparseBox[] {
	let merged = [...boxes];
	for (let before = Number.POSITIVE_INFINITY; merged.length < before; ) {
		before = merged.length;
		const dimensions = merged.reduce((most, box) => Math.max(most, box.length), 0);
		for (let d = 0; d < dimensions; d++) {
			budget?.spend(merged.length);
			merged = mergedAlong(d, merged);
		}
	}
	return merged;
}

function mergedAlong(d: number, boxes: readonly SparseBox[]): SparseBox[] {
	const alike = new Map<string, SparseBox>();
	for (const box of boxes) {
		const key = JSON.stringify(box.map(([i, set], at) => (at === d ? [i] : [i, set])));
		const other = alike.get(key);
		alike.set(
			key,
			other
				? box.map(([i, set], at) => [i, at === d ? either(set, other[at]?.[1] ?? []) : set])
				: box,
		);
	}
	return [...alike.values()];
}
