/** Some things but for these. */
export function without<T>(some: readonly T[], these: readonly unknown[]): T[] {
	const others = new Set(these);
	return some.filter((one) => !others.has(one));
}
