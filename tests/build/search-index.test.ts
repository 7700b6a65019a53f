/** What the search reads of the built pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { networkingOptions } from '../../src/guide/networking-options/document.ts';
import { DIST } from '../pages.ts';

const FOLDER = join(DIST, 'pagefind/fragment');
/** The text of each page that can be found, by its address. */
const texts = new Map<string, string>(
	readdirSync(FOLDER).map((file) => {
		const held = gunzipSync(readFileSync(join(FOLDER, file))).toString();
		const { url, content } = JSON.parse(held.slice('pagefind_dcd'.length));
		return [url, content];
	}),
);

test('Choose is found by its own words, not by those of controls', () => {
	const choose = texts.get('/choose/') ?? '';
	expect(choose).toContain('What a platform already implies');
	expect(choose).not.toMatch(/could not be loaded|All conditions, requirements and limits/);
});

test('what is left out of it, each reason that rules a variant out, is found on another page', () => {
	const all = [...texts.values()].join('\n');
	const lost = networkingOptions.exclusions.filter(({ reason }) => !all.includes(reason));
	expect(lost.map(({ id }) => id)).toEqual([]);
});
