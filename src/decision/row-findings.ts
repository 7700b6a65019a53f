import type { Budget } from './budget.ts';
import type { NamedBox } from './compile.ts';
import { type Region, type SparseBox, uncoveredIn, within } from './region.ts';
import type { Decision } from './types.ts';

/** A row that makes no difference, because these others hold wherever it does. */
export interface Hidden {
	readonly id: string;
	/** None of them could be left out. */
	readonly by: readonly string[];
}

/** A row, and those that could stand in for it: one list for each variant, or one of all other rules. */
export interface Row extends NamedBox {
	readonly others: readonly (readonly NamedBox[])[];
}

/** Rows that the assumptions leave nothing of. */
export function* neverHold(
	rows: readonly NamedBox[],
	all: Region,
	never: readonly SparseBox[],
	budget: Budget,
): Generator<string> {
	for (const { id, box } of rows) if (!uncoveredIn(box, all, never, budget)) yield id;
}

/** Rows that hold somewhere, but nowhere without others that do the same. */
export function* hidden(
	rows: readonly Row[],
	all: Region,
	never: readonly SparseBox[],
	budget: Budget,
): Generator<Hidden> {
	for (const { id, box, others } of rows) {
		const coveredBy = (kept: (other: NamedBox) => boolean) =>
			others.every((list) => {
				const boxes = list.filter(kept).map((other) => other.box);
				return !uncoveredIn(box, all, [...never, ...boxes], budget);
			});
		if (!uncoveredIn(box, all, never, budget) || !coveredBy(() => true)) continue;
		const part = within(all, box) as Region;
		let by = [...new Set(others.flat())].filter((other) => within(part, other.box));
		for (const one of by) {
			const fewer = by.filter((other) => other !== one);
			if (coveredBy((other) => fewer.includes(other))) by = fewer;
		}
		yield { id, by: by.map((other) => other.id) };
	}
}

/** Two rules that cover the same answers. */
export interface Overlap {
	readonly rules: readonly [string, string];
	/** Do both give the same outputs? */
	readonly agree: boolean;
	/** A part of what both cover. */
	readonly region: Region;
}

/** Every two rules that some answers have both of. */
export function* overlaps(
	table: Decision,
	rows: readonly NamedBox[],
	all: Region,
	never: readonly SparseBox[],
	budget: Budget,
): Generator<Overlap> {
	for (const [n, a] of rows.entries()) {
		const part = within(all, a.box) as Region;
		for (const [m, b] of rows.entries()) {
			const region = m > n ? uncoveredIn(b.box, part, never, budget) : undefined;
			if (!region) continue;
			const [one, other] = [table.rules[n]?.then, table.rules[m]?.then];
			const agree = Object.keys(table.outputs).every((id) => one?.[id] === other?.[id]);
			yield { rules: [a.id, b.id], agree, region };
		}
	}
}
