import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	formatAddress,
	formatCidr,
	isLinkLocal,
	masked,
	overlap,
	parseAddress,
	parseCidr,
} from './cidr.ts';

const cidr = (text: string) => {
	const read = parseCidr(text);
	if (!read) throw new Error(`${text} is no range`);
	return read;
};

test.each([
	['10.0.0.1', 0x0a000001n],
	['255.255.255.255', 0xffffffffn],
	['::', 0n],
	['::1', 1n],
	['fd00:10:48::', 0xfd000010004800000000000000000000n],
	['2001:db8:0:0:1:0:0:1', 0x20010db8000000000001000000000001n],
])('%s is an address', (text, value) => {
	expect(parseAddress(text)?.value).toBe(value);
});

test.each([
	'',
	'10.0.0',
	'10.0.0.256',
	'10.0.0.01',
	'1::2::3',
	':1',
	'1:2:3:4:5:6:7',
	'1:2:3:4:5:6:7:8:9',
	'1:2:3:4:5:6:7:8::',
	'g::1',
	'12345::',
	'10.0.0.1 ',
])('“%s” is no address', (text) => {
	expect(parseAddress(text)).toBeUndefined();
});

test.each([
	'10.0.0.0',
	'10.0.0.0/33',
	'10.0.0.0/08',
	'10.0.0.0/-1',
	'::/129',
	'10.0.0.0/16/2',
	'/16',
])('“%s” is no range', (text) => {
	expect(parseCidr(text)).toBeUndefined();
});

test.each([
	['2001:DB8:0:0:0:0:0:1/64', '2001:db8::1/64'],
	['2001:db8:0:0:1:0:0:1/128', '2001:db8::1:0:0:1/128'],
	['1:0:0:2:0:0:0:3/64', '1:0:0:2::3/64'],
	['0:0:0:0:0:0:0:0/0', '::/0'],
	['1:2:3:4:5:6:0:0/96', '1:2:3:4:5:6::/96'],
	['1:0:2:0:3:0:4:0/96', '1:0:2:0:3:0:4:0/96'],
	['100:0:0:10:0:0:0:0/64', '100:0:0:10::/64'],
])('%s is written %s, as RFC 5952 has it', (text, written) => {
	expect(formatCidr(cidr(text))).toBe(written);
});

test('what is written is read back', () => {
	const address = fc.oneof(
		fc.bigInt(0n, 0xffffffffn).map((value) => ({ family: 'ipv4' as const, value })),
		fc
			.array(fc.oneof(fc.constant(0n), fc.bigInt(0n, 0xffffn)), { minLength: 8, maxLength: 8 })
			.map((groups) => ({
				family: 'ipv6' as const,
				value: groups.reduce((sum, group) => (sum << 16n) | group, 0n),
			})),
	);
	fc.assert(
		fc.property(address, (one) => {
			expect(parseAddress(formatAddress(one))).toEqual(one);
		}),
	);
});

test.each([
	['10.0.0.0/8', '10.255.0.0/16', true],
	['10.0.0.0/9', '10.128.0.0/9', false],
	['0.0.0.0/0', '192.168.0.0/16', true],
	['10.96.0.0/12', '10.111.255.0/24', true],
	['10.96.0.0/12', '10.112.0.0/24', false],
	['fd00::/8', 'fd00:10::/64', true],
	['::/0', '10.0.0.0/8', false],
])('%s and %s overlap: %s', (one, other, expected) => {
	expect(overlap(cidr(one), cidr(other))).toBe(expected);
	expect(overlap(cidr(other), cidr(one))).toBe(expected);
});

test('two ranges overlap exactly when an address is in both', () => {
	const small = fc
		.tuple(fc.bigInt(0n, 255n), fc.integer({ min: 24, max: 32 }))
		.map(([value, prefix]) => masked({ family: 'ipv4' as const, value, prefix }));
	const members = ({ value, prefix }: { value: bigint; prefix: number }) =>
		new Set(Array.from({ length: 2 ** (32 - prefix) }, (_, n) => value + BigInt(n)));
	fc.assert(
		fc.property(small, small, (one, other) => {
			const both = [...members(one)].some((address) => members(other).has(address));
			expect(overlap(one, other)).toBe(both);
		}),
	);
});

test.each([
	['169.254.0.0/16', true],
	['169.0.0.0/8', true],
	['169.253.0.0/16', false],
	['fe80::/64', true],
	['fec0::/10', false],
])('%s is link-local: %s', (text, expected) => {
	expect(isLinkLocal(cidr(text))).toBe(expected);
});
