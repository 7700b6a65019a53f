import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { getManifest } from 'workbox-build';
import { version } from '../../guide/version.ts';
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
	const { manifestEntries, count, size, warnings } = await getManifest({
		globDirectory: folder,
		globPatterns: ['**/*'],
		// Markdown copies and data files are for people's tools; hosts read the others themselves.
		globIgnores: ['**/*.md', 'llms*.txt', 'tables/**', 'sw.js'],
	});
	if (warnings.length > 0) throw new Error(`offline worker: ${warnings.join('; ')}`);
	if (size > MOST_KEPT)
		throw new Error(
			`offline copy: received ${size} bytes in ${count} files, expected at most ${MOST_KEPT}`,
		);
	await writeFile(join(folder, 'sw.js'), await workerFor(JSON.stringify(manifestEntries)));
	return { count, bytes: size };
}

/** The text of the worker that keeps these files. */
async function workerFor(kept: string): Promise<string> {
	const bundle = await rolldown({
		input: fileURLToPath(new URL('./worker.ts', import.meta.url)),
		// Workbox checks how it is used unless told that it is published.
		transform: { define: { KEPT: kept, 'process.env.NODE_ENV': '"production"' } },
	});
	const { output } = await bundle.generate({
		format: 'iife',
		minify: true,
		comments: { annotation: false },
	});
	await bundle.close();
	return output[0].code;
}

/** `SOURCE_DATE_EPOCH` sets the day, for builds that must come out the same again. */
function copyOfToday(): Copy {
	const { SOURCE_DATE_EPOCH: seconds } = process.env;
	const now = seconds ? new Date(Number(seconds) * 1000) : new Date();
	return { built: now.toISOString().slice(0, 10), data: version.data };
}
