import { type Case, casesOf } from './shapes.ts';

type When = Readonly<Record<string, string | number>>;
const expect = (
	id: string,
	title: string,
	when: When,
	cluster: string,
	network: string,
	source = 'bgp',
): Case => ({ id: `bgp-${id}`, title, when, then: { cluster, network }, sources: [source] });

const peered = { option: 'calico-bgp-peered', 'cluster-routing': 'bird' };
const mesh = {
	option: 'calico-l2-no-peer',
	'cluster-routing': 'bird',
	'service-ips': 'not-needed',
};
const ipip = { option: 'calico-ipip', 'cluster-routing': 'bird', 'service-ips': 'not-needed' };
const wanted = { 'service-ips': 'needed', 'router-bgp': 'yes' };
const unheard = { 'service-ips': 'needed', 'router-bgp': 'no' };

const common = [
	expect('small-mesh', '40 nodes in one subnet', { ...mesh, nodes: 40 }, 'full-mesh', 'none'),
	expect(
		'vxlan',
		'VXLAN, and no service IPs to advertise',
		{ option: 'calico-vxlan', 'service-ips': 'not-needed' },
		'none',
		'none',
		'overlay',
	),
	expect(
		'vpc-cni',
		'EKS with the Amazon VPC CNI',
		{ option: 'aws-vpc-cni' },
		'none',
		'none',
		'best-networking',
	),
];

/** Both sides of the docs’ "about 100", for both options whose nodes exchange routes. */
const sizes = [mesh, ipip].flatMap((base) =>
	[
		[1, 'full-mesh'] as const,
		[100, 'full-mesh'] as const,
		[101, 'route-reflectors'] as const,
		[5000, 'route-reflectors'] as const,
	].flatMap(([nodes, cluster]) => {
		const at = `${base.option}-${nodes}`;
		return [
			expect(at, `${base.option}, ${nodes} nodes`, { ...base, nodes }, cluster, 'none'),
			expect(
				`${at}-services`,
				`${base.option}, ${nodes} nodes, service IPs`,
				{ ...base, ...wanted, nodes },
				cluster,
				'top-of-rack',
				'service-ips',
			),
			expect(
				`${at}-unheard`,
				`${base.option}, ${nodes} nodes, service IPs that no router takes`,
				{ ...base, ...unheard, nodes },
				cluster,
				'none',
				'service-ips',
			),
		];
	}),
);

/** Felix writes the routes: BGP is for what is outside only. */
const felix = ['calico-l2-no-peer', 'calico-ipip', 'calico-vxlan'].flatMap((option) => {
	const base = { option, 'cluster-routing': 'felix' };
	const title = `${option}, routes by Felix`;
	const id = `felix-${option}`;
	return [
		expect(id, title, { ...base, 'service-ips': 'not-needed' }, 'none', 'none', 'operator-api'),
		expect(
			`${id}-services`,
			`${title}, service IPs`,
			{ ...base, ...wanted },
			'none',
			'top-of-rack',
			'service-ips',
		),
		expect(
			`${id}-unheard`,
			`${title}, service IPs that no router takes`,
			{ ...base, ...unheard },
			'none',
			'none',
			'service-ips',
		),
	];
});

/** BGP sessions, from the docs on BGP. */
export const bgpExamples = casesOf('bgp-topology', [
	...common,
	...sizes,
	...felix,
	expect(
		'large-rack',
		'A rack of more than 100 nodes',
		{ ...peered, 'l2-domain': 'more-than-100' },
		'route-reflectors',
		'top-of-rack',
	),
	expect('small-peered', '20 nodes that peer', { ...peered, nodes: 20 }, 'none', 'top-of-rack'),
	expect(
		'peered-felix',
		'Peered, routes between nodes by Felix',
		{ option: 'calico-bgp-peered', 'cluster-routing': 'felix' },
		'none',
		'top-of-rack',
		'operator-api',
	),
	...['azure-cni', 'gcp', 'flannel'].map((option) =>
		expect(option, `${option}, whatever else`, { option }, 'none', 'none', 'best-networking'),
	),
	...['azure-cni', 'gcp', 'flannel', 'aws-vpc-cni'].map((option) =>
		expect(
			`${option}-services`,
			`${option}, service IPs wanted`,
			{ option, ...wanted, nodes: 500 },
			'none',
			'none',
			'best-networking',
		),
	),
]);
