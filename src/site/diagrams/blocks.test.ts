import { describe, expect, test } from 'vitest';
import { blockPicture, blocksIn, blockWords } from './blocks.ts';
import { strip } from './strip.ts';

const page = [
	'Text.',
	'',
	'```mermaid',
	'flowchart TB',
	'accTitle: Two things',
	'accDescr: One leads to the other.',
	'a --> b',
	'```',
	'',
	'```yaml',
	'mermaid: no',
	'```',
	'```mermaid',
	'flowchart TB',
	'b --> c',
	'```',
].join('\n');

test('every block of a page is found with its line, and nothing else is', () => {
	expect(blocksIn('page.mdx', page).map(({ where }) => where)).toEqual([
		'page.mdx:3',
		'page.mdx:13',
	]);
});

test('a block says what it shows, or the build stops at its line', () => {
	const [first, second] = blocksIn('page.mdx', page) as [
		ReturnType<typeof blocksIn>[0],
		ReturnType<typeof blocksIn>[0],
	];
	expect(blockWords(first)).toEqual({
		title: 'Two things',
		description: 'One leads to the other.',
	});
	expect(() => blockWords(second)).toThrow(/^page\.mdx:13: received a diagram without accTitle/);
});

test('a block that was not drawn stops the build, with its line and the command', () => {
	const [first] = blocksIn('page.mdx', page) as [ReturnType<typeof blocksIn>[0]];
	expect(() => blockPicture(first)).toThrow(/^page\.mdx:3: .*run "npm run diagrams"/);
});

describe('what is stripped from Mermaid’s drawing', () => {
	const drawing = `<svg id="d" viewBox="0 0 10.123 20" style="max-width: 10px" role="graphics-document document"><title id="t">x</title><style>#d{fill:red}</style><defs><marker id="used"><path d="M0 0L1 1" style="stroke:red"/></marker><marker id="unused"><path d="M0 0"/></marker></defs><g class="node default" style="color:red" data-look="classic"><rect width="5" height="6" fill="#eaeaea" onclick="x()"/><script>x()</script></g><path class="flowchart-link x" d="M0 0L5 5" marker-end="url(#used)"/></svg>`;
	const svg = strip(drawing, 'block-1', { title: 'A & B', description: 'Words.' });

	test('are styles, scripts, colours and markers that nothing uses', () => {
		expect(svg).not.toMatch(/style|script|onclick|#eaeaea|unused|data-look/);
		expect(svg).toContain('class="node"');
		expect(svg).toContain('class="flowchart-link"');
	});

	test('what is left has a role, words and ids of its own', () => {
		expect(svg).toContain('role="img" aria-labelledby="block-1-title block-1-desc"');
		expect(svg).toContain('<title id="block-1-title">A &amp; B</title>');
		const [, used] = svg.match(/marker id="([^"]+)"/) ?? [];
		expect(used).toMatch(/^block-1/);
		expect(svg).toContain(`marker-end="url(#${used})"`);
	});
});
