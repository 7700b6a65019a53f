import type { Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Parts of a page that are controls, repeat something, or serve another medium. */
const LEFT_OUT = [
	'script',
	'style',
	'noscript',
	'svg',
	'form',
	// What a reader without script does not see either.
	'.needs-script',
	'.choose-unscripted',
	'.choose-summary',
	'.choose-answer',
	'.choose-bar',
	'.sl-anchor-link',
	'.sr-only',
	'.copy',
	'[popover]',
];

const parse = unified().use(rehypeParse);
const print = unified()
	.use(rehypeRemark)
	.use(remarkGfm)
	.use(remarkStringify, { bullet: '-', emphasis: '_', fences: true });

/**
 * A built page as Markdown: its title and its text, with what components printed in place.
 * Undefined where the page has no text of its own.
 */
export async function markdownOf(html: string, address: string): Promise<string | undefined> {
	// The navigation around it is longer than most pages.
	const page = parse.parse(html.match(/<main[\s>][\s\S]*<\/main>/)?.[0] ?? '');
	const title = select('main h1', page);
	const body = select('main .sl-markdown-content', page);
	if (!title || !body) return undefined;
	const leftOut = new Set<unknown>(selectAll(LEFT_OUT.join(), body));
	for (const node of selectAll('*', body)) {
		node.children = node.children.filter(
			(child) => child.type !== 'comment' && !leftOut.has(child),
		);
		// Links inside the site work from wherever the text is pasted.
		const href = node.properties.href;
		if (node.tagName === 'a' && typeof href === 'string') {
			node.properties.href = new URL(href, address).href;
		}
	}
	const text: Root = { type: 'root', children: [title, body] };
	return print.stringify(await print.run(text));
}
