/**
 * The record with this id.
 *
 * @param where what asked, such as `<Fact id>`
 * @throws Error that names what was received and what exists.
 */
export function lookUp<T>(where: string, id: string, records: Readonly<Record<string, T>>): T {
	const record = Object.hasOwn(records, id) ? records[id] : undefined;
	if (record !== undefined) return record;
	throw new Error(unknownId(where, id, Object.keys(records)));
}

/** What to say of an id that does not exist: the likely ones first, then how many there are. */
export function unknownId(where: string, id: string, known: readonly string[]): string {
	const parts = id.split('-').filter((part) => part.length > 2);
	const near = known.filter((one) => parts.some((part) => one.includes(part)));
	const shown = near.length > 0 ? near : known;
	return `${where}: received "${id}", expected one of: ${shown.join(', ')}${
		shown.length < known.length ? ` (and ${known.length - shown.length} others)` : ''
	}`;
}
