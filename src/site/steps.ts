import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkLinks } from './check-links.ts';
import { checkWritten } from './check-written.ts';
import { writeHostFiles } from './hosting/host-files.ts';
import { htmlFiles, lightenSite } from './light/site.ts';
import { llmsFiles, type MarkdownPage } from './llms.ts';
import { markdownOf } from './markdown.ts';
import { MOST_KEPT, writeWorker } from './offline.ts';
import { indexSite } from './search-index.ts';
import { writePolicies } from './security/page-policy.ts';

/**
 * The steps around a build: the prose as it is written before it; policies, Markdown, links, search,
 * offline copy and what hosts read after it.
 */
export function siteSteps(): AstroIntegration {
	let root = '.';
	let base = '/';
	return {
		name: 'site-steps',
		hooks: {
			'astro:config:setup': ({ addClientDirective }) => {
				addClientDirective({
					name: 'painted',
					entrypoint: fileURLToPath(new URL('./painted.ts', import.meta.url)),
				});
			},
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:start': () => {
				checkWritten(join(root, 'content'));
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				await lightenSite(folder, htmlFiles(folder));
				// Before all the rest: what follows lists and reads files as they are published.
				writePolicies(htmlFiles(folder).map((file) => join(folder, file)));
				const pages = pagesOf(folder);
				const built = pages.map((path) => ({
					path,
					html: readFileSync(join(folder, path, 'index.html'), 'utf8'),
				}));
				const copies: MarkdownPage[] = [];
				for (const { path: page, html } of built) {
					const address = html.match(/<link rel="canonical" href="([^"]+)"/)?.[1];
					const text = await markdownOf(html, address ?? `http://localhost${base}${page.slice(1)}`);
					if (!text) continue;
					await writeFile(join(folder, page, 'index.md'), text);
					copies.push({ path: page, html, markdown: text });
				}
				const { list, full } = llmsFiles(copies, base);
				await writeFile(join(folder, 'llms.txt'), list);
				await writeFile(join(folder, 'llms-full.txt'), full);
				// After the Markdown copies and lists, which pages link to.
				checkLinks(folder, built, base);
				logger.info(`${await indexSite(folder, pages)} pages indexed for search`);
				const { count, bytes, sent } = await writeWorker(folder);
				logger.info(
					`${count} files kept for offline reading: ${kB(bytes)} of at most ${kB(MOST_KEPT)} on disk, ${kB(sent)} as gzip sends them`,
				);
				writeHostFiles(folder, base);
			},
		},
	};
}

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

/** The paths of the pages of a built site, such as `/` and `/concepts/bgp/`. */
function pagesOf(folder: string): string[] {
	return htmlFiles(folder)
		.filter((file) => /(^|\/)index\.html$/.test(file))
		.map((file) => `/${file.replace(/index\.html$/, '')}`)
		.sort();
}
