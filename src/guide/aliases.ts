import { type GlossaryTerm, glossary } from './glossary.ts';

/**
 * The words that a page explains, in every spelling that people type, separated by commas.
 *
 * @param page its path as the glossary writes it, such as `concepts/bgp`
 */
export function aliasesOf(page: string): string {
	const terms = Object.values<GlossaryTerm>(glossary).filter(({ see }) => page === see);
	return terms
		.flatMap(({ term, long, aliases }) => [term, ...(long ? [long] : []), ...aliases])
		.join(', ');
}
