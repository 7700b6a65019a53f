import { type GlossaryTerm, glossary } from './glossary.ts';

/**
 * Other spellings of the words that a page explains: Pagefind has no fuzzy matching, so what people
 * type has to stand somewhere. They are metadata of the page, so that no excerpt shows them.
 */
export function aliasesOf(page: string): string {
	const terms = Object.values<GlossaryTerm>(glossary).filter(({ see }) => page === see);
	return terms
		.flatMap(({ term, long, aliases }) => [term, ...(long ? [long] : []), ...aliases])
		.join(', ');
}
