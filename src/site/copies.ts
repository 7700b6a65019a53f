import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { BuiltPage } from './built-pages.ts';
import { llmsFiles, type MarkdownPage } from './llms.ts';
import { markdownOf } from './markdown.ts';

/** Writes a Markdown copy beside each page that has text, and the lists of them for tools. */
export async function writeCopies(
	folder: string,
	pages: readonly BuiltPage[],
	base: string,
): Promise<void> {
	const copies: MarkdownPage[] = [];
	for (const page of pages) {
		// Other steps that run meanwhile are heard in between.
		await setImmediate();
		const address = page.html.match(/<link rel="canonical" href="([^"]+)"/)?.[1];
		const markdown = await markdownOf(
			page.html,
			address ?? `http://localhost${base}${page.path.slice(1)}`,
		);
		if (!markdown) continue;
		writeFileSync(join(folder, page.path, 'index.md'), markdown);
		copies.push({ ...page, markdown });
	}
	const { list, full } = llmsFiles(copies, base);
	writeFileSync(join(folder, 'llms.txt'), list);
	writeFileSync(join(folder, 'llms-full.txt'), full);
}
