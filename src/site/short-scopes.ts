import type { Plugin } from 'vite';

/** The class by which Astro keeps a component's styles to itself, such as `astro-rmhv4bp6`. */
const SCOPE = /\bastro-([a-z0-9]{8})\b/g;
/** Characters that are kept: enough for thousands of components without two alike. */
const KEPT = 4;

/**
 * Shortens the classes that Astro puts on every element of a component with styles, tens of
 * thousands of times. Done before files are named by their content, so that names stay true.
 */
function shorten() {
	const scopes = new Map<string, string>();
	return (code: string) =>
		code.replace(SCOPE, (_, whole: string) => {
			const short = whole.slice(0, KEPT);
			const known = scopes.get(short) ?? whole;
			if (known !== whole) throw new Error(`short-scopes: ${known} and ${whole} begin alike`);
			scopes.set(short, whole);
			return `a-${short}`;
		});
}

const short = shorten();
const ASTRO = /\.astro(\?|$)/;

/** Styles first, before Vite reads them; then what Astro has made of the component. */
export const shortScopes: Plugin[] = (['pre', 'post'] as const).map((enforce) => ({
	name: `short-scopes-${enforce}`,
	enforce,
	apply: 'build',
	transform: {
		filter: { id: ASTRO, code: SCOPE },
		handler: (code) => ({ code: short(code), map: null }),
	},
}));
