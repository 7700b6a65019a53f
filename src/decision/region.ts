import { both, includesAll, type Ordinals, ordinals, without } from './ordinals.ts';
import type { Box, Input, Inputs } from './types.ts';

/** For each input, in the table's order, the answers that are still in play. */
export type Region = readonly Ordinals[];

/** A box by input position: only the inputs that it names. */
export type SparseBox = ReadonlyMap<number, Ordinals>;

function isRange(input: Input): input is Exclude<Input, readonly string[]> {
	return !Array.isArray(input);
}

/** The ordinals of a cell; out-of-range ends of an integer stretch are cut to the input's. */
export function cellOrdinals(input: Input, cell: unknown): Ordinals {
	if (isRange(input)) {
		const { from = input.from, to = input.to } =
			typeof cell === 'number'
				? { from: cell, to: cell }
				: (cell as { from?: number; to?: number });
		const first = Math.max(from, input.from);
		const last = Math.min(to, input.to);
		return first <= last ? [[first, last]] : [];
	}
	const answers = (Array.isArray(cell) ? cell : [cell]) as string[];
	return ordinals(answers.map((answer) => input.indexOf(answer)).filter((n) => n >= 0));
}

/** Every ordinal of an input. */
export function allOrdinals(input: Input): Ordinals {
	return isRange(input) ? [[input.from, input.to]] : [[0, input.length - 1]];
}

/** All combinations of answers. */
export function everything(inputs: Inputs): Region {
	return Object.values(inputs).map(allOrdinals);
}

/** A box by position. */
export function sparse(inputs: Inputs, box: Box): SparseBox {
	const ids = Object.keys(inputs);
	return new Map(
		Object.entries(box)
			.filter(([, cell]) => cell !== undefined)
			.map(([id, cell]) => [ids.indexOf(id), cellOrdinals(inputs[id] as Input, cell)]),
	);
}

/** The part of a region inside a box, or undefined where they do not meet. */
export function within(region: Region, box: SparseBox): Region | undefined {
	const part = [...region];
	for (const [i, set] of box) {
		const common = both(region[i] as Ordinals, set);
		if (common.length === 0) return undefined;
		part[i] = common;
	}
	return part;
}

function contains(box: SparseBox, region: Region): boolean {
	return [...box].every(([i, set]) => includesAll(set, region[i] as Ordinals));
}

/**
 * A part of the region that none of the boxes covers, or undefined where together they cover it all.
 * Exact. Splits the region along the boxes: exponential in the number of boxes at worst,
 * close to linear for boxes of a few inputs.
 */
export function uncovered(region: Region, boxes: readonly SparseBox[]): Region | undefined {
	const touching = boxes.filter((box) => within(region, box));
	const [first, ...others] = touching.sort((a, b) => a.size - b.size);
	if (!first) return region;
	if (touching.some((box) => contains(box, region))) return undefined;
	let inside = [...region];
	for (const [i, set] of first) {
		const outside = without(inside[i] as Ordinals, set);
		if (outside.length > 0) {
			const witness = uncovered(inside.with(i, outside), others);
			if (witness) return witness;
			inside = inside.with(i, both(inside[i] as Ordinals, set));
		}
	}
	return undefined;
}
