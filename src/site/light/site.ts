import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Lighter } from './marks.ts';
import { passesIn, scriptsLater } from './scripts.ts';
import { oneStylesheet } from './styles.ts';

/**
 * Lightens the pages of a built site: their marks, their styles, and when they ask for their scripts.
 * Style sheets and scripts in the site's folder change with them; the pages themselves are returned.
 */
export function lightened(folder: string, pages: readonly string[]): string[] {
	const lighter = new Lighter();
	const passes = passesIn(folder);
	const light = pages.map((page) => scriptsLater(lighter.lighten(page), passes));
	const assets = join(folder, '_astro');
	const scripts = readdirSync(assets)
		.filter((file) => file.endsWith('.js'))
		.map((file) => readFileSync(join(assets, file), 'utf8'));
	return oneStylesheet(folder, light, scripts, lighter.styles());
}
