import { generateSW } from 'workbox-build';

/**
 * Writes the worker that stores the whole site on the first visit and answers from that copy.
 * It runs last, so that its list holds every file, the search index included.
 *
 * @returns how many files are stored, and their bytes
 * @throws Error when a file is too large to be stored or cannot be read.
 */
export async function writeWorker(folder: string): Promise<{ count: number; size: number }> {
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
		inlineWorkboxRuntime: true,
		sourcemap: false,
		mode: 'production',
	});
	if (warnings.length > 0) throw new Error(`offline worker: ${warnings.join('; ')}`);
	return { count, size };
}
