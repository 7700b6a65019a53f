import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Characters that belong to technical words: `10.0.0.0/8`, `kube-proxy`, `spec.cni.type`. */
const INCLUDED = './-_';

/** What Pagefind writes for interfaces that this site does not use. */
const UNUSED = ['pagefind-ui', 'pagefind-modular-ui', 'pagefind-highlight'];

/**
 * Indexes the pages of a built site into its folder `pagefind/`. Pagefind reads them itself, in a
 * process of its own: other steps can run meanwhile that do not change them.
 *
 * @returns how many pages there are
 * @throws Error when Pagefind cannot read or write.
 */
export async function indexSite(folder: string): Promise<number> {
	const { index, errors } = await createIndex({ includeCharacters: INCLUDED, forceLanguage: 'en' });
	if (!index) throw new Error(`search index: ${errors.join('; ')}`);
	const added = await index.addDirectory({ path: folder, glob: '**/index.html' });
	if (added.errors.length > 0) throw new Error(`search index: ${added.errors.join('; ')}`);
	const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
	if (written.errors.length > 0) throw new Error(`search index: ${written.errors.join('; ')}`);
	await close();
	// For pages of other languages; every page of this site is English.
	await rm(join(folder, 'pagefind', 'wasm.unknown.pagefind'), { force: true });
	for (const name of UNUSED) {
		for (const type of ['js', 'css'])
			await rm(join(folder, 'pagefind', `${name}.${type}`), { force: true });
	}
	return added.page_count;
}
