import { checkFigures } from './check-figures.ts';
import { checkPages } from './check-pages.ts';
import { checkProse } from './check-prose.ts';
import { checkWords } from './check-words.ts';

/**
 * Everything that can be checked of a folder of pages before they are built: ids, worked cases and
 * manifests, words, figures, and that each page says what it is about and cites.
 *
 * @throws Error with every fault of the first kind that has any.
 */
export function checkWritten(folder: string): void {
	for (const check of [checkProse, checkWords, checkFigures, checkPages]) check(folder);
}
