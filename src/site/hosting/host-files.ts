import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerFile } from './header-file.ts';

/**
 * Writes what hosts read themselves: `_headers`, and `.nojekyll`, without which GitHub Pages leaves
 * out folders that begin with an underscore. They are no part of the site, so they come last, after
 * the list of what is kept for offline reading.
 */
export function writeHostFiles(folder: string, base: string): void {
	const parts = readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => name !== '_headers' && !name.startsWith('.'))
		.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	writeFileSync(join(folder, '_headers'), headerFile(parts, base));
	writeFileSync(join(folder, '.nojekyll'), '');
}
