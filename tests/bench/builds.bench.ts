/**
 * How long a build takes and how large the search index grows: the guide with so many pages of prose
 * more, beside plain Starlight with as many pages in all. Takes several minutes.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, guideWith, plainStarlight } from './sites.ts';

const WANTED = 1.3;

const files = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });
const pagesOf = (root: string) =>
	files(join(root, 'dist')).filter((file) => /(^|[\\/])index\.html$/.test(file)).length;

/** Bytes of what a search can load: the index and the excerpts, without the program. */
function indexBytes(root: string): number {
	const folder = join(root, 'dist/pagefind');
	return files(folder)
		.filter((file) => /\.pf_(index|fragment|meta|filter)$/.test(file))
		.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

const seconds: { guide: number; plain: number }[] = [];
for (const more of [100, 1_000]) {
	// Of two builds of each, in turns, the faster one counts: what else the machine does only slows them.
	const guide = guideWith(`guide-${more}`, more);
	let guideSeconds = buildSite(guide);
	const pages = pagesOf(guide);
	// As many pages in all, so that the guide is not measured by pages that the other one lacks.
	const plain = plainStarlight(`plain-${more}`, pages - 1);
	let plainSeconds = buildSite(plain);
	guideSeconds = Math.min(guideSeconds, buildSite(guide));
	plainSeconds = Math.min(plainSeconds, buildSite(plain));
	seconds.push({ guide: guideSeconds, plain: plainSeconds });
	const line = (root: string, seconds: number) => ({
		seconds: +seconds.toFixed(1),
		'index bytes a page': Math.round(indexBytes(root) / pages),
	});
	console.log(`\n${more} generated pages, ${pages} in all`);
	console.table({
		'the guide': line(guide, guideSeconds),
		'plain Starlight': line(plain, plainSeconds),
	});
	console.log(`${(guideSeconds / plainSeconds).toFixed(2)} times as long`);
}
const [few, many] = seconds as [(typeof seconds)[0], (typeof seconds)[0]];
const further = (many.guide - few.guide) / (many.plain - few.plain);
// The guide's own pages, with their tables and pictures, take their time however many follow.
console.log(`the 900 pages more take ${further.toFixed(2)} times as long as there`);
console.log(`at most ${WANTED} times wanted at 1,000 generated pages`);
if (many.guide / many.plain > WANTED) process.exitCode = 1;
