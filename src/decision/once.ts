/** Remembers what was made of an object: data that does not change, so that it is made once. */
export function once<K extends object, T extends object>(make: (of: K) => T): (of: K) => T {
	const made = new WeakMap<K, T>();
	return (of) => {
		const value = made.get(of) ?? make(of);
		made.set(of, value);
		return value;
	};
}
