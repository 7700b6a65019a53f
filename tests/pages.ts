import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the built site stands. */
export const DIST = 'dist';

/** The path that the site is built for a second time, to see that it works below one. */
export const BELOW = '/guide/';
/** Where that stands, so that a server of the folder above it has it at its path. */
export const DIST_BELOW = 'test-builds/guide';

/** The path of every page of the built site, such as `/options/calico-vxlan/`; 404 included. */
export function pages(dist = DIST): string[] {
	return readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.html'))
		.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
		.sort();
}

/** The file behind a page's path. */
export function fileOf(page: string, dist = DIST): string {
	return join(dist, page.endsWith('/') ? `${page}index.html` : page);
}
