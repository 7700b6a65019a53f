import type { Topology } from './types.ts';

const files = import.meta.glob<string>('./pictures/*.svg', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/**
 * The committed picture of a topology. Where a page shows it more than once, each time needs ids of its own.
 *
 * @param time how often the page has shown it before
 * @throws Error naming the command that draws it.
 */
export function pictureOf({ id }: Topology, time = 0): string {
	const svg = files[`./pictures/${id}.svg`];
	if (!svg) throw new Error(`received no picture of "${id}", expected one: run "npm run diagrams"`);
	return time === 0 ? svg : svg.replaceAll(`picture-${id}-`, `picture-${id}-${time + 1}-`);
}

/** What a picture says of itself for those who open its file; on a page `topology.css` says it. */
const BY_ITSELF =
	/ xmlns="[^"]*"| data-drawn-from="[^"]*"|(?<=<text[^>]*) fill="currentColor" stroke="none"/g;

/** A picture for a page that has the styles of pictures. */
export function inPage(svg: string): string {
	return svg.replace(BY_ITSELF, '');
}
