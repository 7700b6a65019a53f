import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the book as it is written. */
export interface WrittenPage {
	/** Its path, such as `content/concepts/bgp.mdx`. */
	readonly file: string;
	readonly mdx: string;
}

/** Every page below a folder, by its path. */
export function book(folder: string): WrittenPage[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.mdx'))
		.sort()
		.map((path) => join(folder, path))
		.map((file) => ({ file, mdx: readFileSync(file, 'utf8') }));
}
