import type { Budget } from './budget.ts';
import { both, type Ordinals, ordinals, overlap, without } from './ordinals.ts';
import type { Box, Input, Inputs, IntegerRange } from './types.ts';

/** For each input, in the table's order, the answers that are still in play. */
export type Region = readonly Ordinals[];

/** A box by input position: only the inputs that it names. */
export type SparseBox = readonly (readonly [input: number, covered: Ordinals])[];

/** Has the input a list of answers, not a range of whole numbers? */
export function isList(input: Input): input is readonly string[] {
	return Array.isArray(input);
}

/** The ordinals of a cell; out-of-range ends of an integer stretch are cut to the input's. */
export function cellOrdinals(input: Input, cell: unknown): Ordinals {
	if (!isList(input)) {
		const { from = input.from, to = input.to } =
			typeof cell === 'number' ? { from: cell, to: cell } : (cell as Partial<IntegerRange>);
		return both([[from, to]], allOrdinals(input));
	}
	const answers = (Array.isArray(cell) ? cell : [cell]) as string[];
	return ordinals(answers.map((answer) => input.indexOf(answer)).filter((n) => n >= 0));
}

/** Every ordinal of an input. */
export function allOrdinals(input: Input): Ordinals {
	return [isList(input) ? [0, input.length - 1] : [input.from, input.to]];
}

/** All combinations of answers. */
export function everything(inputs: Inputs): Region {
	return Object.values(inputs).map(allOrdinals);
}

/** A box by position. */
export function sparse(inputs: Inputs, box: Box): SparseBox {
	const ids = Object.keys(inputs);
	return Object.entries(box)
		.filter(([, cell]) => cell !== undefined)
		.map(([id, cell]) => [ids.indexOf(id), cellOrdinals(inputs[id] as Input, cell)]);
}

/** The part of a region inside a box, or undefined where they do not meet. */
export function within(region: Region, box: SparseBox): Region | undefined {
	const part = [...region];
	for (const [i, set] of box) {
		const common = both(part[i] as Ordinals, set);
		if (common.length === 0) return undefined;
		part[i] = common;
	}
	return part;
}

/** How many inputs of a region reach beyond a box; undefined where they do not meet. */
export function beyond(region: Region, box: SparseBox): number | undefined {
	let inputs = 0;
	for (const [i, set] of box) {
		const how = overlap(region[i] as Ordinals, set);
		if (how === 'none') return undefined;
		if (how === 'part') inputs++;
	}
	return inputs;
}

/**
 * A part of the region that none of the boxes covers, or undefined where together they cover it all.
 * Exact. Splits the region along the box that leaves the fewest ways out: exponential in the number
 * of boxes at worst, close to linear for boxes of a few inputs.
 *
 * @throws BudgetSpent when a budget is given and used up.
 */
export function uncovered(
	region: Region,
	boxes: readonly SparseBox[],
	budget?: Budget,
): Region | undefined {
	budget?.spend(1 + (boxes.length >> 5));
	const touching: SparseBox[] = [];
	let split: SparseBox | undefined;
	let fewest = Number.POSITIVE_INFINITY;
	for (const box of boxes) {
		const ways = beyond(region, box);
		if (ways === undefined) continue;
		if (ways === 0) return undefined;
		touching.push(box);
		if (ways < fewest) {
			fewest = ways;
			split = box;
		}
	}
	if (!split) return region;
	let inside = region;
	for (const [i, set] of split) {
		const outside = without(inside[i] as Ordinals, set);
		if (outside.length > 0) {
			const witness = uncovered(inside.with(i, outside), touching, budget);
			if (witness) return witness;
			inside = inside.with(i, both(inside[i] as Ordinals, set));
		}
	}
	return undefined;
}

/** Like `uncovered`, of the part of the region inside a box. */
export function uncoveredIn(
	box: SparseBox,
	region: Region,
	boxes: readonly SparseBox[],
	budget?: Budget,
): Region | undefined {
	const part = within(region, box);
	return part && uncovered(part, boxes, budget);
}
