import { expect, test } from 'vitest';
import { Lighter } from './marks.ts';

const lighten = (html: string) => new Lighter().lighten(html);

test('data keeps its meaning with other quotes', () => {
	expect(
		lighten('<astro-island props="{&quot;it&quot;:&quot;node’s, node\'s &amp; &lt;b&gt;&quot;}">'),
	).toBe('<astro-island props=\'{"it":"node’s, node&#39;s &amp; &lt;b&gt;"}\'>');
});

test('words of an element lose their quotes; all else keeps them', () => {
	expect(lighten('<a class="large" href="/choose/" title="two words" id="x">class="y"</a>')).toBe(
		'<a class=large href="/choose/" title="two words" id=x>class="y"</a>',
	);
	for (const kept of [
		'<script type="module" src="/a.js"></script>',
		'<style media="print">a{}</style>',
		'<svg class="picture"><g class="p"/></svg>',
		'<link rel="stylesheet" href="/a.css">',
		'<meta name="x" content="y"/>',
		'<input class="a" value=""/>',
	])
		expect(lighten(kept)).toBe(kept);
});

test('code has a class for each pair of colours, and none for the colours that all code has', () => {
	const lighter = new Lighter();
	expect(
		lighter.lighten(
			'<span style="--0:#82AAFF;--1:#3B61B0">nc</span><span style="--0:#D6DEEB;--1:#403F53"> -z</span>',
		),
	).toBe('<span class=c0>nc</span> -z');
	expect(lighter.styles()).toBe(
		'.ec-line .c0{color:#82AAFF}[data-theme="light"] .ec-line .c0{color:#3B61B0}',
	);
});

test('a script inside a page loses its indentation only', () => {
	expect(lighten('<script>\n\t\tlet a = 1; // one\n\t\tlet b;\n</script>')).toBe(
		'<script>\nlet a = 1; // one\nlet b;\n</script>',
	);
});
