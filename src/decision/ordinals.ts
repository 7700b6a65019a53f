/**
 * Sets of ordinals as sorted, disjoint, inclusive stretches `[first, last]`.
 * The one representation of "some answers" for lists (an answer's position) and
 * for integers (the number itself), so that a range of a million costs one pair.
 */
export type Ordinals = readonly (readonly [first: number, last: number])[];

/** The ordinals of any numbers, in any order, repeated or not. O(n log n). */
export function ordinals(numbers: readonly number[]): Ordinals {
	return either(
		numbers.map((n) => [n, n]),
		[],
	);
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

/** What is in either. */
export function either(a: Ordinals, b: Ordinals): Ordinals {
	const set: [number, number][] = [];
	for (const [first, last] of [...a, ...b].sort((x, y) => x[0] - y[0])) {
		const before = set.at(-1);
		if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
		else set.push([first, last]);
	}
	return set;
}

/** How much of `a` lies in `b`. */
export function overlap(a: Ordinals, b: Ordinals): 'none' | 'part' | 'all' {
	let all = 0;
	let common = 0;
	for (const [f, l] of a) {
		all += l - f + 1;
		for (const [g, m] of b) {
			const first = f > g ? f : g;
			const last = l < m ? l : m;
			if (first <= last) common += last - first + 1;
		}
	}
	return common === 0 ? 'none' : common === all ? 'all' : 'part';
}

/** How many ordinals the set holds. */
export function size(set: Ordinals): number {
	return set.reduce((n, [first, last]) => n + last - first + 1, 0);
}
