import { expect, test } from 'vitest';
import { podMtu } from './pod-mtu.ts';

const plain = {
	encapsulation: 'none',
	'ip-family': 'ipv4',
	wireguard: 'off',
	provider: 'other',
	dataplane: 'iptables',
} as const;
const columns = [
	plain,
	{ ...plain, encapsulation: 'ipip' },
	{ ...plain, encapsulation: 'vxlan' },
	{ ...plain, encapsulation: 'vxlan', 'ip-family': 'ipv6' },
	{ ...plain, wireguard: 'on' },
	{ ...plain, wireguard: 'on', 'ip-family': 'ipv6' },
] as const;
const other = 'other' as const;

/** The table of Calico's docs, row by row: none, IP in IP, VXLAN over IPv4 and IPv6, WireGuard the same. */
test.each([
	[1500, other, [1500, 1480, 1450, 1430, 1440, 1420]],
	[9000, other, [9000, 8980, 8950, 8930, 8940, 8920]],
	[1500, 'aks' as const, [1500, 1480, 1450, 1430, 1340, 1320]],
	[1460, other, [1460, 1440, 1410, 1390, 1400, 1380]],
	[9001, other, [9001, 8981, 8951, 8931, 8941, 8921]],
	[1450, other, [1450, 1430, 1400, 1380, 1390, 1370]],
])('a link of %i bytes (%s) gives what Calico’s docs list', (link, provider, expected) => {
	expect(columns.map((answers) => podMtu(link, { ...answers, provider }))).toEqual(expected);
});

test('eBPF takes the VXLAN value, also without an overlay', () => {
	expect(podMtu(1500, { ...plain, dataplane: 'ebpf' })).toBe(1450);
	expect(podMtu(1500, { ...plain, dataplane: 'ebpf', 'ip-family': 'ipv6' })).toBe(1430);
	expect(podMtu(1500, { ...plain, dataplane: 'ebpf', encapsulation: 'ipip' })).toBe(1450);
});

test('WireGuard counts alone, whatever the overlay and the dataplane', () => {
	for (const encapsulation of ['none', 'ipip', 'vxlan'] as const) {
		for (const dataplane of ['iptables', 'nftables', 'ebpf'] as const) {
			expect(podMtu(1500, { ...plain, encapsulation, dataplane, wireguard: 'on' })).toBe(1440);
		}
	}
});

test('dual stack takes the IPv6 value, the smaller one', () => {
	expect(podMtu(1500, { ...plain, encapsulation: 'vxlan', 'ip-family': 'dual' })).toBe(1430);
});

test('flannel’s backends take what flannel subtracts', () => {
	const flannel = (
		name: 'vxlan' | 'host-gw' | 'ipip' | 'udp' | 'wireguard' | 'ipsec' | 'ipsec-udp',
	) => podMtu(1500, { ...plain, encapsulation: `flannel-${name}` });
	expect(flannel('vxlan')).toBe(1450);
	expect(flannel('host-gw')).toBe(1500);
	expect(flannel('ipip')).toBe(1480);
	expect(flannel('udp')).toBe(1472);
	expect(flannel('wireguard')).toBe(1420);
	expect(flannel('ipsec')).toBe(1423);
	expect(flannel('ipsec-udp')).toBe(1415);
});

test('IPv6 below 1280 is refused, with what would do', () => {
	const vxlan6 = { ...plain, encapsulation: 'vxlan', 'ip-family': 'ipv6' } as const;
	expect(podMtu(1350, vxlan6)).toBe(1280);
	expect(() => podMtu(1349, vxlan6)).toThrow(
		'pod MTU for IPv6: received 1279 (link 1349 less 70), expected at least 1280: use a link MTU of 1350 or more, or IPv4',
	);
	expect(() => podMtu(1349, { ...vxlan6, 'ip-family': 'dual' })).toThrow('received 1279');
	expect(podMtu(1300, { ...plain, encapsulation: 'vxlan' })).toBe(1250);
});

test.each([575, 65_536, 1500.5, Number.NaN, Number.POSITIVE_INFINITY, -1500])(
	'a link MTU of %d is refused',
	(link) => {
		expect(() => podMtu(link, plain)).toThrow(
			`link MTU: received ${link}, expected a whole number from 576 to 65535`,
		);
	},
);

test('the ends of the range are taken', () => {
	expect(podMtu(576, plain)).toBe(576);
	expect(podMtu(65_535, plain)).toBe(65_535);
});

test('answers that cannot occur together are refused, with the reason', () => {
	expect(() => podMtu(1500, { ...plain, encapsulation: 'ipip', 'ip-family': 'ipv6' })).toThrow(
		'expected ones that can occur: The operator refuses IP in IP for an IPv6 pool',
	);
});

test('an answer that does not exist is refused', () => {
	expect(() => podMtu(1500, { ...plain, encapsulation: 'geneve' as 'vxlan' })).toThrow('geneve');
});
