/**
 * Sets of ordinals as sorted, disjoint, inclusive stretches `[first, last]`.
 * The one representation of "some answers" for lists (an answer's position) and
 * for integers (the number itself), so that a range of a million costs one pair.
 */
export type Ordinals = readonly (readonly [first: number, last: number])[];

/** The ordinals of any numbers, in any order, repeated or not. O(n log n). */
export function ordinals(numbers: readonly number[]): Ordinals {
	const set: [number, number][] = [];
	for (const n of [...numbers].sort((a, b) => a - b)) {
		const last = set.at(-1);
		if (last && n <= last[1] + 1) last[1] = n;
		else set.push([n, n]);
	}
	return set;
}

/** What is in both. */
export function both(a: Ordinals, b: Ordinals): Ordinals {
	const out: [number, number][] = [];
	for (const [f, l] of a) {
		for (const [g, m] of b) {
			const first = Math.max(f, g);
			const last = Math.min(l, m);
			if (first <= last) out.push([first, last]);
		}
	}
	return out;
}

/** What is in `a` and not in `b`. */
export function without(a: Ordinals, b: Ordinals): Ordinals {
	let rest: [number, number][] = a.map(([f, l]) => [f, l]);
	for (const [g, m] of b) {
		rest = rest.flatMap(([f, l]): [number, number][] => {
			if (m < f || g > l) return [[f, l]];
			const kept: [number, number][] = [];
			if (f < g) kept.push([f, g - 1]);
			if (m < l) kept.push([m + 1, l]);
			return kept;
		});
	}
	return rest;
}

/** Is all of `b` in `a`? */
export function includesAll(a: Ordinals, b: Ordinals): boolean {
	return without(b, a).length === 0;
}

/** How many ordinals the set holds. */
export function size(set: Ordinals): number {
	return set.reduce((n, [first, last]) => n + last - first + 1, 0);
}
