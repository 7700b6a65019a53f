import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passesIn, scriptsLater } from './scripts.ts';

const script = (address: string) => `<script type="module" src="${address}"></script>`;
const asked = (html: string) => html.match(/data-scripts="([^"]*)"/)?.[1]?.split(' ');

test('a page asks once for each script, behind all that it shows', () => {
	const html = `<body>${script('/_astro/a.js')}<p>text</p>${script('/_astro/b.js')}${script('/_astro/a.js')}</body>`;
	const page = scriptsLater(html, (address) => address);
	expect(page.startsWith('<body><p>text</p><script data-scripts=')).toBe(true);
	expect(asked(page)).toEqual(['/_astro/a.js', '/_astro/b.js']);
});

test('a page with other scripts only stays as it is', () => {
	const html = '<body><script>let a;</script><script type="application/json">{}</script></body>';
	expect(scriptsLater(html, (address) => address)).toBe(html);
});

test('what a script passes on is asked for in its place, below any path', () => {
	const folder = mkdtempSync(join(tmpdir(), 'scripts-'));
	mkdirSync(join(folder, '_astro'));
	writeFileSync(join(folder, '_astro/Footer.js'), 'import"./shell.js";\n');
	writeFileSync(join(folder, '_astro/Own.js'), 'import"./shell.js";own();');
	const passes = passesIn(folder);
	const html = `<body>${['Footer.js', 'Own.js', 'Footer.js'].map((name) => script(`/guide/_astro/${name}`)).join('')}</body>`;
	expect(asked(scriptsLater(html, passes))).toEqual([
		'/guide/_astro/shell.js',
		'/guide/_astro/Own.js',
	]);
	expect(existsSync(join(folder, '_astro/Footer.js'))).toBe(false);
});
