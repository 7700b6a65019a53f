import { parse } from 'node-html-parser';
import type { BuiltPage } from './built-pages.ts';

/** A page with its text as Markdown. */
export interface MarkdownPage extends BuiltPage {
	readonly markdown: string;
}

/** Where links lead in the Markdown copies of a site that does not know its address. */
const NOWHERE = /\]\(http:\/\/localhost\//g;

/** Rows of tables are padded for the eye, wide tables with hundreds of spaces. */
function unpadded(markdown: string): string {
	return markdown.replace(/^\|.*\|$/gm, (row) =>
		row.replace(/ {2,}\|/g, ' |').replace(/(?<=\| :?)-{3,}/g, '---'),
	);
}

/**
 * The two files by which tools read documentation (https://llmstxt.org): a list of the pages in the
 * order of the sidebar, and all their text. Links are relative, for the site does not know its address.
 *
 * @param pages the built pages; those that the sidebar does not list come last
 * @param base what the site is published below
 */
export function llmsFiles(
	pages: readonly MarkdownPage[],
	base = '/',
): { list: string; full: string } {
	const [first] = pages;
	if (!first) throw new Error('received no page, expected those of the site');
	const home = parse((pages.find(({ path }) => path === '/') ?? first).html);
	const parts = sidebarOf(home, base);
	const rest = pages.filter((page) => !parts.some((part) => part.paths.includes(page.path)));
	const ordered = [
		...parts.map(({ label, paths }) => ({
			label,
			pages: paths.flatMap((path) => pages.filter((page) => page.path === path)),
		})),
		{ label: 'Other', pages: rest },
	].filter((part) => part.pages.length > 0);
	return {
		list: [
			'# Calico Networking Guide',
			`> ${descriptionOf(home)}`,
			'Independent of Tigera and of the clouds. Each page is also Markdown; tables are JSON in `tables/`. All text in one file: [llms-full.txt](llms-full.txt).',
			...ordered.map(
				(part) => `## ${part.label}\n\n${part.pages.map((page) => lineOf(page)).join('\n')}`,
			),
			'',
		].join('\n\n'),
		full: `${ordered
			.flatMap((part) => part.pages)
			.map((page) => unpadded(page.markdown).replace(NOWHERE, '](/').trim())
			.join('\n\n---\n\n')}\n`,
	};
}

function lineOf({ path, html, markdown }: MarkdownPage): string {
	const title = markdown.match(/^# (.+)$/m)?.[1] ?? path;
	return `- [${title}](${path.slice(1)}index.md): ${descriptionOf(parse(html.slice(0, html.indexOf('</head>'))))}`;
}

type Parsed = ReturnType<typeof parse>;

function descriptionOf(page: Parsed): string {
	return page.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
}

/** The parts of the sidebar with the paths of their pages; pages outside a part are one of their own. */
function sidebarOf(page: Parsed, base: string): { label: string; paths: string[] }[] {
	return page.querySelectorAll('.sidebar-content ul.top-level > li').map((item) => ({
		label: (item.querySelector('summary, a')?.text ?? '').trim(),
		paths: item
			.querySelectorAll('a')
			.map((link) => new URL(link.getAttribute('href') ?? '', 'http://site').pathname)
			.map((path) => path.slice(base.length - 1)),
	}));
}
