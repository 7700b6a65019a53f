import { expect, test } from 'vitest';
import { figureFaultsIn, figuresIn, knownFigures } from './check-figures.ts';

const known = knownFigures();

test('a figure has one form, however it is written', () => {
	expect(figuresIn('UDP port 4789, UDP 4789, IP protocol 4, AS 64512 and v3.32.1')).toEqual([
		'udp 4789',
		'udp 4789',
		'protocol 4',
		'as 64512',
		'v3.32.1',
	]);
	expect(figuresIn('a 20-byte header, 5,000 nodes; no figures: 10.1.0.11 nodes, UDP only')).toEqual(
		['20 bytes', '5000 nodes'],
	);
});

test.each([
	['It travels on UDP port 4790.', 'udp 4790'],
	['The header takes 21 bytes.', '21 bytes'],
	['Fine up to 120 nodes.', '120 nodes'],
	['Since v3.99 Felix can.', 'v3.99'],
])('“%s” is not what the data says', (line, figure) => {
	expect(figureFaultsIn('a.mdx', `\n${line}`, known)).toEqual([
		expect.stringMatching(new RegExp(`^a\\.mdx:2: received the figure “${figure}”`)),
	]);
});

test('what the data says, code and components are let through', () => {
	const page = 'It needs UDP 4789.\n`UDP 1` and <Fact id="x" note="UDP 2" />\n```\nUDP 3\n```\n';
	expect(figureFaultsIn('a.mdx', page, known)).toEqual([]);
});
