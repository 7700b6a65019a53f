import { type CustomPlugin, optimize } from 'svgo';
import type { BlockWords } from './blocks.ts';

/** Attributes of Mermaid’s that no reader needs. */
const NOISE =
	/^(style|data-.*|aria-.*|role|class|width|height|preserveAspectRatio|filter|font-.*|fill|stroke.*)$/;
/** Classes that carry the theme. */
const CLASSES =
	/^(actor|actor-line|messageLine[01]|messageText|note|noteText|loopLine|labelBox|labelText|loopText|activation\d|node|cluster|edgeLabel|flowchart-link|arrowMarkerPath|background)$/;

/**
 * Mermaid’s own drawing without styles, scripts and colours. What is left has classes, from which the
 * theme colours it, and ids of its own.
 *
 * @param name for its ids, unique in the site
 * @throws Error if something would remain that a reader must not get.
 */
export function strip(svg: string, name: string, { title, description }: BlockWords): string {
	const { data } = optimize(svg, {
		multipass: false,
		floatPrecision: 1,
		plugins: [
			'removeComments',
			'removeStyleElement',
			'removeScripts',
			withoutNoise,
			withoutUnusedMarkers,
			'removeUselessDefs',
			'removeEmptyContainers',
			'cleanupNumericValues',
			'convertPathData',
			{ name: 'prefixIds', params: { prefix: name, prefixClassNames: false } },
		],
	});
	const view = data.match(/viewBox="([^"]+)"/)?.[1] ?? '';
	const [, , width, height] = view.split(/[\s,]+/).map((number) => Math.ceil(Number(number)));
	const root = `<svg xmlns="http://www.w3.org/2000/svg" class="picture block" viewBox="${view}" width="${width}" height="${height}" role="img" aria-labelledby="${name}-title ${name}-desc" fill="none" stroke="currentColor" font-family="sans-serif" font-size="14">`;
	const words = `<title id="${name}-title">${text(title)}</title><desc id="${name}-desc">${text(description)}</desc>`;
	const inside = data
		.replace(/^[\s\S]*?<svg[^>]*>/, '')
		.replace(/<(title|desc)[^>]*>[\s\S]*?<\/\1>/g, '');
	const found = `${root}${words}${inside}`.match(/<style|style=|<script|<foreignObject/)?.[0];
	if (found) throw new Error(`received a drawing with "${found}", expected none`);
	return `${root}${words}${inside}\n`;
}

const withoutNoise: CustomPlugin = {
	name: 'without-noise',
	fn: () => ({
		element: {
			enter(node) {
				const { attributes } = node;
				const classes = (attributes.class ?? '').split(/\s+/).filter((one) => CLASSES.test(one));
				// Sizes of shapes are geometry; the colours and fonts are the theme’s.
				const shape = node.name === 'rect' || node.name === 'marker' || node.name === 'image';
				for (const key of Object.keys(attributes)) {
					if (shape && (key === 'width' || key === 'height')) continue;
					if (NOISE.test(key)) delete attributes[key];
				}
				if (classes.length > 0) attributes.class = [...new Set(classes)].join(' ');
			},
		},
	}),
};

const withoutUnusedMarkers: CustomPlugin = {
	name: 'without-unused-markers',
	fn: () => {
		const used = new Set<string>();
		return {
			element: {
				enter(node) {
					for (const value of Object.values(node.attributes)) {
						for (const [, id] of value.matchAll(/url\(#([^)]+)\)|#([\w-]+)$/g))
							if (id) used.add(id);
					}
				},
			},
			root: {
				exit(root) {
					const clean = (parent: { children: unknown[] }) => {
						parent.children = parent.children.filter((child) => {
							const one = child as {
								type: string;
								name?: string;
								attributes?: Record<string, string>;
								children?: unknown[];
							};
							if (one.type !== 'element') return true;
							const id = one.attributes?.id ?? '';
							if (one.name === 'marker' || one.name === 'symbol' || one.name === 'filter')
								return used.has(id);
							clean(one as { children: unknown[] });
							return true;
						});
					};
					clean(root);
				},
			},
		};
	},
};

function text(words: string): string {
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
