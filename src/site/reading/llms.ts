import { parse } from 'node-html-parser';

/** A page, such as `/concepts/bgp/`, with its text as Markdown. */
export interface CopiedPage {
	readonly path: string;
	readonly description: string;
	readonly markdown: string;
}

/** Where links lead in the Markdown copies of a site that does not know its address. */
const NOWHERE = /\]\(http:\/\/localhost\//g;

/**
 * The two files by which tools read documentation (https://llmstxt.org): a list of the pages in the
 * order of the sidebar, and all their text. Links are relative, for the site does not know its address.
 *
 * @param pages those that the sidebar does not list come last
 * @param home the HTML of the first page
 * @param base what the site is published below
 */
export function llmsFiles(
	pages: readonly CopiedPage[],
	home: string,
	base = '/',
): { list: string; full: string } {
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
			`> ${pages.find(({ path }) => path === '/')?.description}`,
			'Independent of Tigera and of the clouds. Each page is also Markdown; tables are JSON in `tables/`. All text in one file: [llms-full.txt](llms-full.txt).',
			...ordered.map(
				(part) => `## ${part.label}\n\n${part.pages.map((page) => lineOf(page)).join('\n')}`,
			),
			'',
		].join('\n\n'),
		full: `${ordered
			.flatMap((part) => part.pages)
			.map((page) => page.markdown.replace(NOWHERE, '](/').trim())
			.join('\n\n---\n\n')}\n`,
	};
}

function lineOf({ path, description, markdown }: CopiedPage): string {
	const title = markdown.match(/^# (.+)$/m)?.[1] ?? path;
	return `- [${title}](${path.slice(1)}index.md): ${description}`;
}

/** The parts of the sidebar with the paths of their pages; pages outside a part are one of their own. */
function sidebarOf(page: string, base: string): { label: string; paths: string[] }[] {
	return parse(page)
		.querySelectorAll('.sidebar-content ul.top-level > li')
		.map((item) => ({
			label: (item.querySelector('summary, a')?.text ?? '').trim(),
			paths: item
				.querySelectorAll('a')
				.map((link) => new URL(link.getAttribute('href') ?? '', 'http://site').pathname)
				.map((path) => path.slice(base.length - 1)),
		}));
}
