import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { type GlossaryTerm, glossary } from '../guide/glossary.ts';
import type { BuiltPage } from './built-pages.ts';

/** Characters that belong to technical words: `10.0.0.0/8`, `kube-proxy`, `spec.cni.type`. */
const INCLUDED = './-_';

/** What Pagefind writes for interfaces that this site does not use. */
const UNUSED = ['pagefind-ui', 'pagefind-modular-ui', 'pagefind-highlight'];

/**
 * Other spellings of the words that a page explains, as a paragraph for the index only:
 * Pagefind has no fuzzy matching, so what people type has to stand somewhere.
 */
export function aliasesOf(page: string): string {
	const terms = Object.values<GlossaryTerm>(glossary).filter(({ see }) => page === `/${see}/`);
	return terms
		.flatMap(({ term, long, aliases }) => [term, ...(long ? [long] : []), ...aliases])
		.join(', ');
}

/** Adds a page's aliases to what is indexed of it, as metadata, so that no excerpt shows them. */
export function withAliases(page: string, html: string): string {
	const aliases = aliasesOf(page);
	return aliases
		? html.replace('</main>', () => `<p data-pagefind-meta="aliases">${asText(aliases)}</p></main>`)
		: html;
}

function asText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * Indexes the pages of a built site into its folder `pagefind/`.
 *
 * @throws Error when Pagefind cannot read or write.
 */
export async function indexSite(folder: string, pages: readonly BuiltPage[]): Promise<number> {
	const { index, errors } = await createIndex({ includeCharacters: INCLUDED, forceLanguage: 'en' });
	if (!index) throw new Error(`search index: ${errors.join('; ')}`);
	// All at once: Pagefind is a process of its own, and goes on while other steps run in this one.
	await Promise.all(
		pages.map(async ({ path, html }) => {
			const { errors } = await index.addHTMLFile({ url: path, content: withAliases(path, html) });
			if (errors.length > 0) throw new Error(`search index, ${path}: ${errors.join('; ')}`);
		}),
	);
	const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
	if (written.errors.length > 0) throw new Error(`search index: ${written.errors.join('; ')}`);
	await close();
	// For pages of other languages; every page of this site is English.
	await rm(join(folder, 'pagefind', 'wasm.unknown.pagefind'), { force: true });
	for (const name of UNUSED) {
		for (const type of ['js', 'css'])
			await rm(join(folder, 'pagefind', `${name}.${type}`), { force: true });
	}
	return pages.length;
}
