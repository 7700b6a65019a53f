import { ASK_FIRST, FOREVER, securityHeaders } from '../security/headers.ts';

/** A top-level part of the built site. */
export interface Part {
	readonly name: string;
	readonly isFolder: boolean;
}

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read: for each path, the headers that are
 * sent with it. Where two rules meet, hosts join the values, so no header stands in two rules that do.
 *
 * @param base what the site is published below
 */
export function headerFile(parts: readonly Part[], base: string): string {
	const caching = parts.map(({ name, isFolder }): [string, Record<string, string>] => [
		isFolder ? `${base}${name}/*` : `${base}${name === 'index.html' ? '' : name}`,
		{ 'Cache-Control': name === '_astro' ? FOREVER : ASK_FIRST },
	]);
	return [[`${base}*`, securityHeaders] as const, ...caching]
		.map(([path, headers]) =>
			[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
		)
		.join('\n\n')
		.concat('\n');
}
