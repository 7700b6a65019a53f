import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { PrecacheEntry } from 'workbox-precaching';
import { version } from '../../guide/version.ts';
import { COPY_FILE, type Copy } from './copy.ts';

/** Most bytes that the copy of the site may take on a reader's disk. */
export const MOST_KEPT = 6_000_000;

/** Markdown copies and data files are for people's tools; the worker does not keep itself. */
const LEFT_OUT = /\.md$|^llms[\w-]*\.txt$|^tables\/|^sw\.js$/;
/** A file whose name changes with what it holds needs no revision, and comes from the browser's cache. */
const NAMED_BY_CONTENT = /^_astro\//;

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
	writeFileSync(join(folder, COPY_FILE), JSON.stringify(copyOfToday()));
	const entries: PrecacheEntry[] = [];
	let bytes = 0;
	for (const file of filesOf(folder)) {
		const held = readFileSync(join(folder, file));
		bytes += held.length;
		const revision = createHash('sha256').update(held).digest('hex').slice(0, 16);
		entries.push({ url: file, revision: NAMED_BY_CONTENT.test(file) ? null : revision });
	}
	const count = entries.length;
	if (bytes > MOST_KEPT)
		throw new Error(
			`offline copy: received ${bytes} bytes in ${count} files, expected at most ${MOST_KEPT}`,
		);
	writeFileSync(join(folder, 'sw.js'), await workerFor(JSON.stringify(entries)));
	return { count, bytes };
}

/** The files that are kept, by their addresses in the site. */
function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
		.filter((file) => !LEFT_OUT.test(file))
		.sort();
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
