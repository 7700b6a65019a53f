import type { Plugin } from 'vite';

/**
 * Vite wraps each dynamic import in a helper that fetches the chunk's style sheets first. Nothing that
 * this site loads on demand has one, and the helper would weigh more than some of what it loads.
 */
export const leanImports: Plugin = {
	name: 'lean-imports',
	enforce: 'pre',
	apply: 'build',
	load: {
		filter: { id: /^\0vite\/preload-helper\.js$/ },
		handler: () => 'export const __vitePreload = (load) => load();',
	},
};
