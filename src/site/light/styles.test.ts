import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { oneStylesheet } from './styles.ts';

const link = (name: string, more = '') =>
	`<link rel="stylesheet" href="/guide/_astro/${name}"${more}>`;

/** A site with these style sheets and pages, lightened. */
function styled(sheets: Record<string, string>, pages: string[], scripts: string[] = []) {
	const folder = mkdtempSync(join(tmpdir(), 'styles-'));
	mkdirSync(join(folder, '_astro'));
	for (const [name, css] of Object.entries(sheets)) {
		writeFileSync(join(folder, '_astro', name), css);
	}
	const now = oneStylesheet(folder, pages, scripts, '.c0{color:red}');
	const files = readdirSync(join(folder, '_astro'));
	const of = (page: string) => {
		const names = [...page.matchAll(/href="\/guide\/_astro\/([^"]+)"/g)].map(([, name]) => name);
		return names.map((name) => readFileSync(join(folder, '_astro', name as string), 'utf8'));
	};
	return { now, files, css: now.map(of) };
}

const page = (head: string, body: string) =>
	`<html><head>${head}</head><body>${body}</body></html>`;

test('each page has one style sheet; only pages with a table have its styles', () => {
	const { now, files, css } = styled(
		{
			'style.1.css': '.a{color:red}',
			'print.1.css': '.a{color:black}',
			'choose.1.css': '.table{margin:0}',
		},
		[
			page(link('style.1.css') + link('print.1.css', ' media="print"'), '<p class="a c0">'),
			page(link('style.1.css'), `<p class=a>${link('choose.1.css')}<table class="table">`),
		],
	);
	expect(css).toEqual([
		['.a{color:red}@media print{.a{color:#000}}.c0{color:red}'],
		['.a{color:red}@media print{.a{color:#000}}.c0{color:red}.table{margin:0}'],
	]);
	expect(now[1]?.indexOf('<link')).toBeLessThan(now[1]?.indexOf('</head>') as number);
	expect(files).toHaveLength(2);
});

test('a class that nothing has takes no property of its name with it', () => {
	const { css } = styled(
		{ 'style.1.css': '.content{a:b}.x:before{content:","}.c0{background:red}.background{a:b}' },
		[page(link('style.1.css'), '<p class="x c0">')],
	);
	expect(css[0]?.[0]).toContain('.x:before{content:","}');
	expect(css[0]?.[0]).toContain('background:red');
});

test('a rule stays where a page, a script or its data can bring what it names', () => {
	const { css } = styled(
		{
			'style.1.css':
				'.lg\\:flex{a:b}.by-script{a:b}[data-set] .x{a:b}.never{a:b}.x .never{a:b}:where(:hover,.never) p{a:b}',
		},
		[page(link('style.1.css'), '<p class="lg:flex x c0">')],
		['element.className="by-script"'],
	);
	expect(css).toEqual([
		['.lg\\:flex,.by-script,[data-set] .x,:where(:hover,.never) p{a:b}.c0{color:red}'],
	]);
});
