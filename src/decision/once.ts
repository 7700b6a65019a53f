/** What a map of either kind has of a key, or what `make` makes now and the map keeps. */
export function once<K, T>(
	made: { get(key: K): T | undefined; set(key: K, value: T): unknown },
	key: K,
	make: () => T,
): T {
	let value = made.get(key);
	if (value === undefined) {
		value = make();
		made.set(key, value);
	}
	return value;
}
