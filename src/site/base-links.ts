import { defineHastPlugin } from 'satteri';

/**
 * Pages of the book link to each other from the site's root, as `/concepts/bgp/`, so that a link
 * reads the same wherever it stands. Here such links are put below the path that the site is
 * published below.
 */
export const baseLinks = (base: string) =>
	defineHastPlugin({
		name: 'base-links',
		element: {
			filter: ['a'],
			visit(node, context) {
				const { href } = node.properties ?? {};
				if (typeof href === 'string' && /^\/(?!\/)/.test(href))
					context.setProperty(node, 'href', base + href.slice(1));
			},
		},
	});
