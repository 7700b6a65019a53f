import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type HtmlFile, pagesAmong, readHtml } from './built-pages.ts';
import { checkLinks } from './check-links.ts';
import { checkWritten } from './check-written.ts';
import { writeCopies } from './copies.ts';
import { writeHostFiles } from './hosting/host-files.ts';
import { lightened } from './light/site.ts';
import { MOST_KEPT, writeWorker } from './offline.ts';
import { indexSite } from './search-index.ts';
import { withPolicy } from './security/page-policy.ts';

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
				const files = published(folder);
				const pages = pagesAmong(files);
				// Pagefind is a process of its own, and works while the copies are printed.
				const [indexed] = await Promise.all([
					indexSite(folder),
					// Pages link to their copies.
					writeCopies(folder, pages, base).then(() => checkLinks(folder, pages, base)),
				]);
				logger.info(`${indexed} pages indexed for search`);
				const { count, bytes } = await writeWorker(folder);
				logger.info(
					`${count} files kept for offline reading: ${kB(bytes)} of at most ${kB(MOST_KEPT)} on disk`,
				);
				writeHostFiles(folder, base);
			},
		},
	};
}

/** Writes the HTML of a built site as it is published: lightened, and each page with its policy. */
function published(folder: string): HtmlFile[] {
	const built = readHtml(folder);
	const light = lightened(
		folder,
		built.map(({ html }) => html),
	);
	return built.map(({ file }, n) => {
		const html = withPolicy(file, light[n] as string);
		writeFileSync(join(folder, file), html);
		return { file, html };
	});
}

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
