/**
 * All smallest sets of positions that miss nothing, in ascending order; none where no set does.
 *
 * `missing` says of a set that it misses nothing (undefined), or names positions of which every
 * sufficient set that contains this one holds at least one. Breadth first, each set once: what is
 * found is smallest because smaller ones came before. Exponential in the size of the result only.
 */
export function smallestSets(
	missing: (set: readonly number[]) => readonly number[] | undefined,
): (readonly number[])[] {
	let level = new Map<string, readonly number[]>([['', []]]);
	while (level.size > 0) {
		const found: (readonly number[])[] = [];
		const next = new Map<string, readonly number[]>();
		for (const set of level.values()) {
			const more = missing(set);
			if (!more) found.push(set);
			else if (found.length === 0) {
				for (const one of more) {
					const larger = [...set, one].sort((a, b) => a - b);
					next.set(larger.join(), larger);
				}
			}
		}
		if (found.length > 0) return found.sort(byPosition);
		level = next;
	}
	return [];
}

function byPosition(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((n, i) => n !== b[i]);
	return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}
