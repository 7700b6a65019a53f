import { by, type Case, casesOf, onlyRuledOut, together } from './shapes.ts';

const vxlan = ['vxlan', 'vxlan-direct-routing'];
const ipv4Only = ['udp', 'ipip', 'ipsec', 'tencent-vpc', 'alloc'];
const all = [...vxlan, 'host-gw', 'wireguard', ...ipv4Only];
type When = Readonly<Record<string, string>>;
type RuledOut = Readonly<Record<string, readonly string[]>>;

const expect = (when: When, ...out: RuledOut[]): Case => ({
	id: `flannel-${Object.entries(when).flat().join('-')}`,
	title: Object.entries(when)
		.map(([question, answer]) => `${question} ${answer}`)
		.join(', '),
	when,
	then: onlyRuledOut(all, together(...out)),
	sources: ['flannel-backends'],
});
const windows = [
	by(['vxlan-direct-routing'], 'windows-no-direct-routing'),
	by(['wireguard', ...ipv4Only], 'windows-two-backends'),
];
const cloud = by(['host-gw'], 'host-gw-in-clouds');
const ports = ['passes', 'can-be-opened'];

/** What each answer rules out by itself, as flannel’s docs describe the backends. */
const proofs: readonly Case[] = [
	expect({ l2: 'no' }, by(['host-gw'], 'host-gw-needs-l2')),
	expect({ l2: 'yes' }),
	expect({ 'platform-kind': 'on-prem' }, by(['tencent-vpc'], 'tencent-is-for-tencent')),
	expect({ 'platform-kind': 'tencent' }, cloud),
	expect({ 'platform-kind': 'cloud' }, cloud, by(['tencent-vpc'], 'tencent-is-for-tencent')),
	expect({ nodes: 'more' }, by(['tencent-vpc'], 'tencent-route-table')),
	expect({ nodes: 'up-to-50' }),
	expect({ forwarding: 'by-flannel' }, by(['alloc'], 'alloc-forwards-nothing')),
	expect({ forwarding: 'by-others' }),
	expect(
		{ encryption: 'needed' },
		by([...vxlan, 'host-gw', 'udp', 'ipip', 'tencent-vpc', 'alloc'], 'not-encrypted'),
	),
	expect({ encryption: 'not-needed' }),
	expect({ 'ip-family': 'ipv4' }),
	...['ipv6', 'dual'].flatMap((family) => [
		expect({ 'ip-family': family }, by(ipv4Only, 'ipv4-backends')),
		expect(
			{ windows: 'yes', 'ip-family': family },
			...windows,
			by(ipv4Only, 'ipv4-backends'),
			by(['vxlan', 'host-gw'], 'windows-is-ipv4'),
		),
	]),
	expect({ windows: 'yes' }, ...windows),
	expect({ windows: 'yes', 'ip-family': 'ipv4' }, ...windows),
	expect({ windows: 'no' }),
	expect({ 'udp-8472': 'blocked' }, by(vxlan, 'vxlan-port-blocked')),
	expect({ 'udp-51820': 'blocked' }, by(['wireguard'], 'wireguard-port-blocked')),
	expect({ 'ip-protocol-4': 'blocked' }, by(['ipip'], 'protocol-4-blocked')),
	...ports.flatMap((answer) => [
		expect({ 'udp-8472': answer }),
		expect({ 'udp-51820': answer }),
		expect({ 'ip-protocol-4': answer }),
	]),
];

/** Cases of flannel's backends. */
export const flannelExamples = casesOf('flannel-backends', [
	{
		id: 'flannel-fastest-on-premises',
		title: 'Flannel without a header, on premises in one subnet',
		when: {
			'platform-kind': 'on-prem',
			nodes: 'more',
			windows: 'no',
			forwarding: 'by-flannel',
			encryption: 'not-needed',
			'ip-family': 'ipv4',
			l2: 'yes',
			'udp-8472': 'passes',
			'udp-51820': 'passes',
			'ip-protocol-4': 'passes',
		},
		then: { status: { 'host-gw': 'fits' } },
		sources: ['flannel-backends'],
	},
	...proofs,
]);
