import { expect, test } from 'vitest';
import { llmsFiles } from './llms.ts';

const home = `<nav class="sidebar-content"><ul class="top-level">
	<li><details><summary>Concepts</summary>
		<ul><li><a href="/concepts/b/">B</a></li><li><a href="/concepts/a/">A</a></li></ul></details></li>
	<li><a href="/">Home</a></li>
</ul></nav>`;
const page = (path: string, title: string, text = '') => ({
	path,
	description: `On ${title}.`,
	markdown: `# ${title}\n\n${text}\n`,
});
const pages = [
	page('/', 'Home'),
	page('/concepts/a/', 'A', 'See [B](http://localhost/concepts/b/#x).'),
	page('/concepts/b/', 'B'),
	page('/lost/', 'Lost'),
];

test('the list has every page once, by the parts of the sidebar and in its order', () => {
	const { list } = llmsFiles(pages, home);
	expect(list).toMatch(/^# Calico Networking Guide\n\n> On Home\.\n/);
	expect(list.match(/^(##|-) .*$/gm)).toEqual([
		'## Concepts',
		'- [B](concepts/b/index.md): On B.',
		'- [A](concepts/a/index.md): On A.',
		'## Home',
		'- [Home](index.md): On Home.',
		'## Other',
		'- [Lost](lost/index.md): On Lost.',
	]);
});

test('the whole text has the pages in the same order, and its links lead into the site', () => {
	const { full } = llmsFiles(pages, home);
	expect(full.match(/^# .*$/gm)).toEqual(['# B', '# A', '# Home', '# Lost']);
	expect(full).toContain('See [B](/concepts/b/#x).');
	expect(full).not.toContain('localhost');
});
