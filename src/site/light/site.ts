import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Lighter } from './marks.ts';
import { passesIn, scriptsLater } from './scripts.ts';
import { oneStylesheet } from './styles.ts';

/** Lightens every page of a built site: its marks, its styles, and when it asks for its scripts. */
export async function lightenSite(folder: string, pages: readonly string[]): Promise<void> {
	const lighter = new Lighter();
	const passes = passesIn(folder);
	const paths = pages.map((page) => join(folder, page));
	const lightened = paths.map((path) =>
		scriptsLater(lighter.lighten(readFileSync(path, 'utf8')), passes),
	);
	const assets = join(folder, '_astro');
	const scripts = readdirSync(assets)
		.filter((file) => file.endsWith('.js'))
		.map((file) => readFileSync(join(assets, file), 'utf8'));
	const styled = await oneStylesheet(folder, lightened, scripts, lighter.styles());
	styled.forEach((page, n) => {
		writeFileSync(paths[n] as string, page);
	});
}

/** The files of the pages of a built site. */
export function htmlFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.sort();
}
