import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSW } from 'workbox-build';
import { version } from '../guide/version.ts';
import { COPY_FILE, type Copy } from './copy.ts';

/** Most bytes that the copy of the site may take on a reader's disk. */
export const MOST_KEPT = 6_000_000;

/** What is kept for reading offline. */
export interface Kept {
	readonly count: number;
	/** On the reader's disk. */
	readonly bytes: number;
}

/**
 * Writes the worker that stores the whole site on the first visit and answers from that copy.
 * It runs last, so that its list holds every file, the search index included.
 *
 * @throws Error when the copy is too large, or a file cannot be read.
 */
export async function writeWorker(folder: string): Promise<Kept> {
	await writeFile(join(folder, COPY_FILE), JSON.stringify(copyOfToday()));
	const { count, size, warnings } = await generateSW({
		globDirectory: folder,
		globPatterns: ['**/*'],
		// Markdown copies and data files are for people's tools; hosts read the others themselves.
		globIgnores: ['**/*.md', 'llms*.txt', 'tables/**', 'sw.js'],
		swDest: `${folder}/sw.js`,
		// A new version waits until the reader agrees: pages of one version never meet files of another.
		skipWaiting: false,
		clientsClaim: true,
		cleanupOutdatedCaches: true,
		// No page depends on its query: answers are read by the page itself.
		ignoreURLParametersMatching: [/./],
		// A page that this copy does not have may be newer than the copy, so the network is asked; where
		// there is none, the page about missing pages says which copy was looked in.
		runtimeCaching: [
			{
				urlPattern: ({ request }) => request.mode === 'navigate',
				handler: 'NetworkOnly',
				options: { precacheFallback: { fallbackURL: '404.html' } },
			},
		],
		inlineWorkboxRuntime: true,
		sourcemap: false,
		mode: 'production',
	});
	if (warnings.length > 0) throw new Error(`offline worker: ${warnings.join('; ')}`);
	if (size > MOST_KEPT)
		throw new Error(
			`offline copy: received ${size} bytes in ${count} files, expected at most ${MOST_KEPT}`,
		);
	return { count, bytes: size };
}

/** `SOURCE_DATE_EPOCH` sets the day, for builds that must come out the same again. */
function copyOfToday(): Copy {
	const { SOURCE_DATE_EPOCH: seconds } = process.env;
	const now = seconds ? new Date(Number(seconds) * 1000) : new Date();
	return { built: now.toISOString().slice(0, 10), data: version.data };
}
