import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkWritten } from './check-written.ts';
import { writeHostFiles } from './hosting/host-files.ts';
import { MOST_KEPT, writeWorker } from './offline/write-worker.ts';
import { publish } from './publish.ts';
import { Reader } from './reading/reader.ts';
import { telling } from './reading/rendered.ts';

/**
 * The steps around a build: the prose as it is written is checked before it; pages are read for Markdown,
 * links and search during it; policies, offline copy and what hosts read come after it.
 */
export function siteSteps(): AstroIntegration {
	let root = '.';
	let base = '/';
	let reader: Reader;
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
			'astro:build:start': ({ setPrerenderer }) => {
				checkWritten(join(root, 'content'));
				reader = new Reader(base);
				setPrerenderer((renderer) => telling(renderer, base, reader));
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				// The thread goes on meanwhile.
				const written = reader.write(folder);
				publish(folder);
				const indexed = await written;
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

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
