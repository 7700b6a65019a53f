import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a built site that is HTML, such as `concepts/bgp/index.html`, and what it holds. */
export interface HtmlFile {
	readonly file: string;
	readonly html: string;
}

/** A built page: its path, such as `/concepts/bgp/`, and its HTML. */
export interface BuiltPage {
	readonly path: string;
	readonly html: string;
}

/** Reads every HTML file of a built site. */
export function readHtml(folder: string): HtmlFile[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.sort()
		.map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }));
}

/** The pages among them: what has an address that ends with a slash. */
export function pagesAmong(files: readonly HtmlFile[]): BuiltPage[] {
	return files
		.filter(({ file }) => /(^|[\\/])index\.html$/.test(file))
		.map(({ file, html }) => ({
			path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
			html,
		}));
}
