/** What was made of an object before, or what `make` makes now: data does not change. */
export function once<T>(made: WeakMap<object, T>, of: object, make: () => T): T {
	const value = made.get(of) ?? make();
	made.set(of, value);
	return value;
}
