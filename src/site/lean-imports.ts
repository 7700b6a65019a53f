import type { Plugin } from 'vite';

/**
 * What two helpers come to on this site, where the whole of each would weigh more than what it serves.
 *
 * Vite wraps each dynamic import in one that fetches the chunk's style sheets first: nothing that this
 * site loads on demand has any. Astro brings components of Preact alive with one that also knows
 * signals, slots and pages that change without being loaded: none of ours has those.
 */
const HELPERS: readonly (readonly [id: RegExp, code: string])[] = [
	[/^\0vite\/preload-helper\.js$/, 'export const __vitePreload = (load) => load();'],
	[
		/@astrojs\/preact\/dist\/client\.js$/,
		`import { h, hydrate } from 'preact';
export default (element) => (Component, props) => hydrate(h(Component, props), element);`,
	],
];

export const leanImports: Plugin = {
	name: 'lean-imports',
	enforce: 'pre',
	apply: 'build',
	load: {
		filter: { id: HELPERS.map(([id]) => id) },
		handler: (module) => HELPERS.find(([id]) => id.test(module))?.[1],
	},
};
