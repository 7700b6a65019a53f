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
	let rest = a;
	for (const [g, m] of b) {
		const kept: [number, number][] = [];
		for (const [f, l] of rest) {
			if (f < g) kept.push([f, Math.min(l, g - 1)]);
			if (l > m) kept.push([Math.max(f, m + 1), l]);
		}
		rest = kept;
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

/** How much of `a` lies in `b`. The hottest function: it allocates nothing. */
export function overlap(a: Ordinals, b: Ordinals): 'none' | 'part' | 'all' {
	let all = 0;
	let common = 0;
	for (let i = 0; i < a.length; i++) {
		const [f, l] = a[i] as Ordinals[number];
		all += l - f + 1;
		for (let j = 0; j < b.length; j++) {
			const [g, m] = b[j] as Ordinals[number];
			if (f <= m && g <= l) common += (l < m ? l : m) - (f > g ? f : g) + 1;
		}
	}
	return common === 0 ? 'none' : common === all ? 'all' : 'part';
}

/** How many ordinals the set holds. */
export function size(set: Ordinals): number {
	return set.reduce((n, [first, last]) => n + last - first + 1, 0);
}
