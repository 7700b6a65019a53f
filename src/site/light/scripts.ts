import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A script of a page in a file of its own; none of them is needed to read the page. */
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;
/** A script that only asks for another one, which several parts of a page share. */
const ASKS_ONLY = /^import\s*"\.\/([^"]+)";?\s*$/;
/** Where the scripts are asked for: behind all that is shown. */
const END = '</body>';

/**
 * Asks for the scripts that it names a tenth of a second after the page has been drawn, when it is on
 * the screen: neither the page nor its styles share the line with them. It is the same text on every
 * page, and so has one hash. `client:painted` waits as long.
 */
const LOADER =
	'(({dataset})=>requestAnimationFrame(()=>setTimeout(()=>{' +
	"for(const src of dataset.scripts.split(' '))" +
	"document.head.append(Object.assign(document.createElement('script'),{type:'module',src}))" +
	'},100)))(document.currentScript)';

/**
 * A page that asks for its scripts after it has been painted, for each of them once, and for what a
 * script would only pass on directly.
 *
 * @param passes what a script passes on, by its address
 */
export function scriptsLater(html: string, passes: (address: string) => string): string {
	const asked = new Set<string>();
	const page = html.replace(SCRIPT, (_, address: string) => {
		asked.add(passes(address));
		return '';
	});
	if (asked.size === 0) return html;
	return page.replace(
		END,
		() => `<script data-scripts="${[...asked].join(' ')}">${LOADER}</script>${END}`,
	);
}

/**
 * What the scripts of a built site pass on: the address of another one, or their own. One that only
 * passes on is asked for by nobody then, and goes.
 */
export function passesIn(folder: string): (address: string) => string {
	const known = new Map<string, string>();
	return (address) => {
		const found = known.get(address);
		if (found) return found;
		const [at = '', name = ''] = address.split(/(?<=\/)(?=[^/]+$)/);
		const file = join(folder, '_astro', name);
		const [, other] = readFileSync(file, 'utf8').match(ASKS_ONLY) ?? [];
		if (other) rmSync(file);
		const passed = other ? at + other : address;
		known.set(address, passed);
		return passed;
	};
}
