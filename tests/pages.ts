import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the built site stands. */
export const DIST = 'dist';

/** The path of every page of the built site, such as `/options/calico-vxlan/`; 404 included. */
export function pages(): string[] {
	return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.html'))
		.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
		.sort();
}

/** The file behind a page's path. */
export function fileOf(page: string): string {
	return join(DIST, page.endsWith('/') ? `${page}index.html` : page);
}
