import { defineHastPlugin } from 'satteri';

/** Puts each table of the prose into a region that scrolls by itself and can be reached by keyboard. */
export const scrollTables = defineHastPlugin({
	name: 'scroll-tables',
	element: {
		filter: ['table'],
		visit(node, context) {
			const head = node.children.find((child) => 'tagName' in child && child.tagName === 'thead');
			const heads = head
				? context
						.textContent(head)
						.trim()
						.split(/\s*\n\s*/)
						.join(', ')
				: '';
			context.wrapNode(node, {
				type: 'element',
				tagName: 'div',
				properties: {
					className: ['table-scroll'],
					role: 'region',
					ariaLabel: `Table: ${heads}`,
					tabIndex: 0,
				},
				children: [],
			});
		},
	},
});
