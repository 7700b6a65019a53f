import type { Element, ElementContent, Root } from 'hast';
import { select } from 'hast-util-select';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { htmlToHast } from 'satteri';
import { unified } from 'unified';

/** Parts of a page that are controls, repeat something, or serve another medium. */
const LEFT_OUT_TAGS = new Set(['script', 'style', 'noscript', 'svg', 'form']);
const LEFT_OUT_CLASSES = new Set([
	// What a reader without script does not see either.
	'needs-script',
	'choose-unscripted',
	'choose-summary',
	'choose-answer',
	'choose-bar',
	'sl-anchor-link',
	'sr-only',
	'copy',
]);

const print = unified()
	.use(rehypeRemark)
	// Padding is for the eye; a wide table has hundreds of spaces in a row.
	.use(remarkGfm, { tablePipeAlign: false })
	.use(remarkStringify, { bullet: '-', emphasis: '_', fences: true });

/**
 * The Markdown of a page's `<main>`: its title and its text, with what components printed in place.
 * Undefined where the page has no text of its own.
 *
 * @param address of the page, for its links
 */
export async function markdownOf(main: string, address: string): Promise<string | undefined> {
	const page = htmlToHast(main) as Root;
	const title = select('main h1', page);
	const body = select('main .sl-markdown-content', page);
	if (!title || !body) return undefined;
	readable(body, address);
	const text: Root = { type: 'root', children: [title, body] };
	return print.stringify(await print.run(text));
}

/** Leaves out of an element what is not to be read; its links work from wherever the text is pasted. */
function readable(element: Element, address: string): void {
	element.children = element.children.filter((child) => !isLeftOut(child));
	const { href } = element.properties;
	if (element.tagName === 'a' && typeof href === 'string') {
		element.properties.href = new URL(href, address).href;
	}
	for (const child of element.children) {
		delete child.position;
		if (child.type === 'element') readable(child, address);
	}
}

function isLeftOut(node: ElementContent): boolean {
	if (node.type !== 'element') return node.type === 'comment';
	const { className, popover } = node.properties;
	return (
		LEFT_OUT_TAGS.has(node.tagName) ||
		popover !== undefined ||
		(Array.isArray(className) && className.some((name) => LEFT_OUT_CLASSES.has(String(name))))
	);
}
