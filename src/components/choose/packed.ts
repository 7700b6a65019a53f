/**
 * Data as one text. A page hands its data over value by value, each with a mark of its type, and a slow
 * phone spends longer on reading those than on all of the text.
 */
export type Packed<T> = string & { readonly of?: T };

/** Packs plain data, for a component to unpack. */
export function pack<T>(data: T): Packed<T> {
	return JSON.stringify(data);
}

/** What was packed. */
export function unpack<T>(packed: Packed<T>): T {
	return JSON.parse(packed) as T;
}
