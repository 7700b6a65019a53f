import {
	all,
	aws,
	azure,
	bgp,
	byPlatform,
	calico,
	cross,
	flannel,
	google,
	ipip,
	l2,
	only,
	platforms,
	vxlan,
} from './networking-options-base.ts';
import { by, type Case } from './shapes.ts';

type RuledOut = Readonly<Record<string, readonly string[]>>;

const expect = (
	when: Readonly<Record<string, string>>,
	source: string,
	...out: RuledOut[]
): Case => {
	const answers = Object.entries(when).map(([question, answer]) => `${question} ${answer}`);
	const id = `options-${Object.entries(when).flat().join('-')}`;
	return { id, title: answers.join(', '), when, then: only(...out), sources: [source] };
};
const docs = 'best-networking';
const azureOwn = ['azure-cni', 'azure-cni-overlay'];
const nobody = [...l2, ...ipip, ...vxlan, 'azure-host-local'];
const noBgp = by([...aws, ...azureOwn, ...google, ...flannel], 'no-calico-bgp');
/** Azure’s routers never peer, and elsewhere there is no Azure: together, not by one exclusion alone. */
const noAzureRouter = by(['azure-host-local']);
/** On Azure protocol 4 is dropped, elsewhere the check applies: together, not by one exclusion alone. */
const noIpipAnywhere = by(['calico-ipip-cross-subnet']);
const noPeer = by(bgp, 'peering-needs-the-routers');
const noEncapsulation = by([...ipip, ...vxlan], 'no-encapsulation-wanted');
const windows = [
	by(ipip, 'windows-no-ipip'),
	by(['calico-vxlan-cross-subnet'], 'windows-no-cross-subnet'),
	by(google, 'windows-not-on-google'),
];
const checked = [
	by(l2, 'address-checks-drop-plain-packets'),
	by(bgp, 'address-checks-drop-routed-packets'),
];

/** What each answer rules out by itself, on the table of the facts. */
const single: readonly Case[] = [
	...platforms.map((platform) => expect({ platform }, docs, byPlatform[platform])),
	expect({ 'router-bgp': 'no' }, 'bgp', noPeer),
	expect({ subnets: 'several' }, docs, by(l2, 'plain-routes-end-at-the-subnet')),
	expect({ subnets: 'one' }, docs),
	expect(
		{ 'nodes-reachable': 'no' },
		'node-address',
		by([...calico, ...flannel], 'nodes-behind-nat'),
	),
	expect({ 'nodes-reachable': 'yes' }, 'node-address'),
	expect({ 'address-checks': 'enforced' }, 'public-cloud-aws', ...checked, noIpipAnywhere),
	expect({ 'ip-protocol-4': 'blocked' }, 'requirements', by(ipip, 'protocol-4-blocked')),
	expect({ 'udp-4789': 'blocked' }, 'requirements', by(vxlan, 'udp-4789-blocked')),
	expect({ 'udp-4789': 'passes' }, 'requirements'),
	expect({ 'udp-4789': 'can-be-opened' }, 'requirements'),
	expect({ 'tcp-179': 'blocked' }, 'requirements', by(bgp, 'tcp-179-blocked')),
	expect({ 'tcp-179': 'passes' }, 'requirements'),
	expect({ 'tcp-179': 'can-be-opened' }, 'requirements'),
	expect({ addresses: 'scarce' }, docs, by([...aws, 'azure-cni'], 'cloud-addresses-run-out')),
	expect({ addresses: 'plenty' }, docs),
	expect(
		{ routable: 'required' },
		docs,
		by([...ipip, ...vxlan, ...flannel], 'overlay-hides-pods'),
		by(l2, 'unpeered-hides-pods'),
		by(['azure-cni-overlay'], 'azure-overlay-hides-pods'),
		by(['azure-host-local'], 'azure-routes-stay-in-the-vnet'),
	),
	expect({ routable: 'not-required' }, docs),
	expect({ overlay: 'not-wanted' }, 'overlay', noEncapsulation),
	expect({ overlay: 'acceptable' }, 'overlay'),
	expect(
		{ 'calico-ipam': 'needed' },
		docs,
		by([...aws, ...azure, ...google, ...flannel], 'another-ipam'),
	),
	expect({ 'calico-ipam': 'not-needed' }, docs),
	expect({ 'service-ips': 'needed' }, 'service-ips', noBgp, noAzureRouter),
	expect({ 'service-ips': 'not-needed' }, 'service-ips'),
	expect({ 'ip-family': 'ipv4' }, 'ipv6'),
	expect(
		{ 'ip-family': 'ipv6' },
		'ipv6',
		by(ipip, 'ipip-is-ipv4'),
		by(['aws-vpc-cni'], 'vpc-cni-ipv6-by-prefix'),
		by(['azure-cni-overlay'], 'azure-overlay-not-ipv6-only'),
		by(['azure-cni'], 'azure-flat-is-ipv4'),
		by(['azure-host-local'], 'host-local-is-ipv4'),
	),
	expect(
		{ 'ip-family': 'dual' },
		'ipv6',
		by(ipip, 'ipip-is-ipv4'),
		by(aws, 'vpc-cni-one-family'),
		by(['azure-cni-overlay'], 'azure-overlay-dual-without-calico'),
		by(['azure-cni'], 'azure-flat-is-ipv4'),
		by(['azure-host-local'], 'host-local-is-ipv4'),
	),
	expect({ 'pod-density': 'high' }, 'vpc-cni', by(['aws-vpc-cni'], 'single-addresses-limit-pods')),
	expect({ 'pod-density': 'usual' }, 'vpc-cni'),
	expect({ windows: 'yes' }, 'windows-limitations', ...windows),
	expect({ windows: 'no' }, 'windows-limitations'),
];

/** What two answers rule out together. */
const pairs: readonly Case[] = [
	...(['passes', 'can-be-opened'] as const).map((protocol) =>
		expect(
			{ platform: 'on-prem', 'ip-protocol-4': protocol },
			'requirements',
			byPlatform['on-prem'],
		),
	),
	expect({ platform: 'on-prem', 'router-bgp': 'yes' }, 'bgp', byPlatform['on-prem']),
	...(['off', 'can-be-off'] as const).map((check) =>
		expect({ platform: 'on-prem', 'address-checks': check }, docs, byPlatform['on-prem']),
	),
	...platforms.map((platform) =>
		expect(
			{ platform, 'address-checks': 'enforced' },
			'public-cloud-aws',
			byPlatform[platform],
			...checked,
			platform === 'azure' || platform === 'aks'
				? {}
				: by(cross, 'address-checks-drop-cross-subnet'),
		),
	),
	...['iptables', 'nftables', 'ebpf'].flatMap((dataplane) => [
		expect(
			{ dataplane, 'udp-4789': 'blocked' },
			'ebpf',
			by(vxlan, 'udp-4789-blocked'),
			dataplane === 'ebpf' ? by(all, 'ebpf-needs-udp-4789') : {},
		),
		expect({ dataplane, 'udp-4789': 'passes' }, 'ebpf'),
		expect({ dataplane, 'udp-4789': 'can-be-opened' }, 'ebpf'),
		expect(
			{ platform: 'gke', dataplane },
			'ebpf',
			byPlatform.gke,
			dataplane === 'ebpf' ? by(google, 'ebpf-not-on-gke') : {},
		),
		expect({ platform: 'gcp', dataplane }, 'ebpf', byPlatform.gcp),
		expect(
			{ windows: 'yes', dataplane },
			'ebpf',
			...windows,
			dataplane === 'ebpf' ? by(all, 'windows-no-ebpf') : {},
		),
	]),
	expect(
		{ platform: 'gcp', addresses: 'scarce' },
		docs,
		byPlatform.gcp,
		by(google, 'google-addresses-run-out'),
	),
	expect({ platform: 'gcp', addresses: 'plenty' }, docs, byPlatform.gcp),
	expect({ platform: 'gke', addresses: 'scarce' }, docs, byPlatform.gke),
	...platforms.map((platform) =>
		expect(
			{ platform, overlay: 'not-wanted' },
			'flannel-backends',
			byPlatform[platform],
			noEncapsulation,
			platform === 'gcp' ? by(flannel, 'flannel-host-gw-not-on-google') : {},
			platform === 'azure' || platform === 'aks'
				? by(flannel, 'flannel-host-gw-needs-free-addresses')
				: {},
		),
	),
	expect(
		{ overlay: 'not-wanted', subnets: 'several' },
		'flannel-backends',
		noEncapsulation,
		by(l2, 'plain-routes-end-at-the-subnet'),
		by(flannel, 'flannel-encapsulates-across-subnets'),
	),
	expect({ overlay: 'not-wanted', subnets: 'one' }, 'flannel-backends', noEncapsulation),
	expect(
		{ platform: 'on-prem', overlay: 'not-wanted', 'address-checks': 'enforced' },
		'flannel-backends',
		byPlatform['on-prem'],
		...checked,
		noEncapsulation,
		by(flannel, 'flannel-host-gw-needs-free-addresses'),
	),
	...(['off', 'can-be-off'] as const).map((check) =>
		expect(
			{ platform: 'on-prem', overlay: 'not-wanted', 'address-checks': check },
			'flannel-backends',
			byPlatform['on-prem'],
			noEncapsulation,
		),
	),
	expect(
		{ 'service-ips': 'needed', 'router-bgp': 'no' },
		'service-ips',
		noBgp,
		noPeer,
		by(nobody, 'nobody-to-advertise-to'),
	),
	expect(
		{ platform: 'on-prem', 'service-ips': 'needed', 'router-bgp': 'yes' },
		'service-ips',
		byPlatform['on-prem'],
		noBgp,
	),
	expect(
		{ 'service-ips': 'needed', 'tcp-179': 'blocked' },
		'service-ips',
		noBgp,
		by(bgp, 'tcp-179-blocked'),
		by(nobody, 'advertising-needs-tcp-179'),
	),
	expect({ 'service-ips': 'needed', 'tcp-179': 'passes' }, 'service-ips', noBgp, noAzureRouter),
	expect(
		{ 'service-ips': 'needed', 'tcp-179': 'can-be-opened' },
		'service-ips',
		noBgp,
		noAzureRouter,
	),
	expect(
		{ windows: 'yes', 'service-ips': 'needed' },
		'windows-limitations',
		...windows,
		noBgp,
		noAzureRouter,
		by(['calico-vxlan-always'], 'windows-vxlan-turns-bgp-off'),
	),
	...['ipv6', 'dual'].map((family) =>
		expect(
			{ windows: 'yes', 'ip-family': family },
			'windows-limitations',
			by(all, 'windows-is-ipv4'),
		),
	),
	expect({ windows: 'yes', 'ip-family': 'ipv4' }, 'windows-limitations', ...windows),
	...platforms.map((platform) =>
		expect(
			{ windows: 'yes', platform },
			'windows-requirements',
			byPlatform[platform],
			...windows,
			['eks', 'aks'].includes(platform)
				? by([...calico, 'azure-host-local', ...flannel], 'windows-on-eks-and-aks')
				: {},
			['gke', 'iks', 'openstack'].includes(platform)
				? by([...calico, ...flannel], 'windows-platforms')
				: {},
			['aws', 'azure', 'gcp', 'eks-hybrid', 'other-cloud'].includes(platform)
				? by([...bgp, ...l2], 'windows-plain-on-prem-only')
				: {},
		),
	),
];

/** For the page of proofs: what one answer or two rule out, and nothing else. */
export const optionProofs: readonly Case[] = [...single, ...pairs];
