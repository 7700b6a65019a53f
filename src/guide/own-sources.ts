import type { Source } from './types.ts';

/**
 * A table with the sources that it names itself, of all that the guide knows: what a page carries for
 * a reader who asks the table.
 *
 * @param others what else the page may show of it
 */
export function withOwnSources<D extends { readonly sources: Readonly<Record<string, Source>> }>(
	document: D,
	others: unknown = [],
): D {
	const named = new Set<unknown>();
	const visit = (value: unknown): void => {
		if (typeof value !== 'object' || value === null) return;
		for (const [key, inner] of Object.entries(value)) {
			if (key === 'sources' && Array.isArray(inner)) for (const id of inner) named.add(id);
			else visit(inner);
		}
	};
	const { sources, ...rest } = document;
	visit([rest, others]);
	return {
		...document,
		sources: Object.fromEntries(Object.entries(sources).filter(([id]) => named.has(id))),
	};
}
