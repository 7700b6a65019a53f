import type { Element, ElementContent, Root } from 'hast';
import { select } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
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
	for (const child of element.children) if (child.type === 'element') readable(child, address);
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
