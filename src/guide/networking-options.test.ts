/** The facts as they were read, against the table. Expected results are written by hand from the sources. */
import { expect, test } from 'vitest';
import { narrow, type PartialAnswers } from '../decision/index.ts';
import { choiceOf } from './choice.ts';
import { networkingOptions as table } from './networking-options/document.ts';

const choice = choiceOf(table);
const statuses = (answers: PartialAnswers) => narrow(choice, answers).variants;
const ruledOut = (answers: PartialAnswers) =>
	Object.entries(statuses(answers)).flatMap(([id, { status }]) =>
		status === 'ruled-out' ? [id] : [],
	);

const IPIP = ['calico-ipip-always', 'calico-ipip-cross-subnet'];
const CALICO = [
	'calico-bgp-peered',
	'calico-l2-no-peer',
	...IPIP,
	'calico-vxlan-always',
	'calico-vxlan-cross-subnet',
];

test('the seed’s eight options are all there, in its order, with its five columns', () => {
	expect(
		table.options.map((o) => [
			o.id,
			o.cells.performance?.seed.split(',')[0],
			o.cells.complexity?.seed,
		]),
	).toEqual([
		['calico-bgp-peered', 'Best', 'Moderate'],
		['calico-l2-no-peer', 'Best', 'Low'],
		['calico-ipip', 'Good to excellent', 'Low'],
		['calico-vxlan', 'Good to excellent', 'Low'],
		['aws-vpc-cni', 'Excellent', 'Low'],
		['azure-cni', 'Excellent', 'Low'],
		['gcp', 'Excellent', 'Low'],
		['flannel', 'Poor to excellent', 'Medium'],
	]);
	// The seed leaves the notes of its two encapsulated options empty.
	const without = table.options.filter((o) => o.cells.notes?.seed === '').map((o) => o.id);
	expect(without).toEqual(['calico-ipip', 'calico-vxlan']);
	expect(table.options.every((o) => o.cells.environments?.seed)).toBe(true);
});

test('with nothing answered, nothing is ruled out', () => {
	expect(ruledOut({})).toEqual([]);
});

test.each(['azure', 'aks'])('%s drops IP protocol 4: no IP in IP', (platform) => {
	expect(ruledOut({ platform })).toEqual(expect.arrayContaining(IPIP));
	for (const id of IPIP) {
		expect(statuses({ platform })[id]?.excludedBy).toContain('protocol-4-blocked');
	}
});

test('Google’s network has no cross-subnet mode', () => {
	expect(ruledOut({ platform: 'gcp' })).toEqual(
		expect.arrayContaining([
			'calico-ipip-cross-subnet',
			'calico-vxlan-cross-subnet',
			'calico-l2-no-peer',
		]),
	);
	for (const id of ['calico-ipip-always', 'calico-vxlan-always', 'gcp']) {
		expect(statuses({ platform: 'gcp' })[id]?.status).toBe('possible');
	}
});

test('on GKE only Google’s own networking is left', () => {
	const left = table.variants
		.map((v) => v.id)
		.filter((id) => !ruledOut({ platform: 'gke' }).includes(id));
	expect(left).toEqual(['gcp']);
});

test('on EKS Auto Mode and Fargate only AWS’s own networking is left', () => {
	const left = table.variants
		.map((v) => v.id)
		.filter((id) => !ruledOut({ platform: 'eks-auto' }).includes(id));
	expect(left).toEqual(['aws-vpc-cni', 'aws-vpc-cni-prefix']);
});

test('the Amazon VPC CNI does not run on hybrid nodes', () => {
	expect(ruledOut({ platform: 'eks-hybrid' })).toEqual(
		expect.arrayContaining(['aws-vpc-cni', 'aws-vpc-cni-prefix']),
	);
});

test('Windows nodes: no IP in IP and no cross-subnet; on EKS and AKS no Calico networking', () => {
	expect(ruledOut({ windows: 'yes' })).toEqual([...IPIP, 'calico-vxlan-cross-subnet', 'gcp']);
	for (const platform of ['eks', 'aks']) {
		expect(ruledOut({ windows: 'yes', platform })).toEqual(expect.arrayContaining(CALICO));
	}
	expect(ruledOut({ windows: 'yes', 'ip-family': 'dual' })).toHaveLength(table.variants.length);
	expect(ruledOut({ windows: 'yes', dataplane: 'ebpf' })).toHaveLength(table.variants.length);
});

test('several subnets and no BGP on the routers: nothing unencapsulated', () => {
	const out = ruledOut({ platform: 'on-prem', subnets: 'several', 'router-bgp': 'no' });
	expect(out).toEqual(expect.arrayContaining(['calico-bgp-peered', 'calico-l2-no-peer']));
	expect(out).not.toContain('calico-vxlan-cross-subnet');
});

test.each(['ipv6', 'dual'])('IP in IP does not carry %s', (family) => {
	expect(ruledOut({ 'ip-family': family })).toEqual(expect.arrayContaining(IPIP));
	expect(ruledOut({ 'ip-family': family })).not.toContain('calico-vxlan-always');
});

test('no overlay, several subnets, no BGP on premises: nothing is left', () => {
	expect(
		ruledOut({
			overlay: 'not-wanted',
			subnets: 'several',
			'router-bgp': 'no',
			platform: 'on-prem',
		}),
	).toHaveLength(13);
});

test('an enforced address check leaves only the modes that always encapsulate', () => {
	const out = ruledOut({ platform: 'on-prem', 'address-checks': 'enforced' });
	expect(out).toEqual(
		expect.arrayContaining([
			'calico-bgp-peered',
			'calico-l2-no-peer',
			'calico-ipip-cross-subnet',
			'calico-vxlan-cross-subnet',
		]),
	);
	expect(out).not.toContain('calico-vxlan-always');
});

test('on Azure, VXLAN across subnets is disputed and not ruled out', () => {
	expect(ruledOut({ platform: 'azure' })).not.toContain('calico-vxlan-cross-subnet');
	const told = table.requirements.find((r) => r.id === 'azure-verify-cross-subnet');
	expect(told).toMatchObject({ confidence: 'disputed', variants: ['calico-vxlan-cross-subnet'] });
});

test('blocked TCP 179 does not rule out what Felix can route since v3.32', () => {
	const out = ruledOut({ platform: 'on-prem', 'tcp-179': 'blocked' });
	expect(out).toContain('calico-bgp-peered');
	expect(out).not.toContain('calico-ipip-always');
	expect(out).not.toContain('calico-l2-no-peer');
});

test('pods reachable from outside: the peered variant, and the clouds’ own networks', () => {
	const left = table.variants
		.map((v) => v.id)
		.filter((id) => !ruledOut({ routable: 'required' }).includes(id));
	expect(left).toEqual([
		'calico-bgp-peered',
		'aws-vpc-cni',
		'aws-vpc-cni-prefix',
		'azure-cni',
		'gcp',
	]);
});

test('each exclusion is needed: it rules out something that nothing else does', () => {
	const idle = table.exclusions.filter((exclusion) => {
		const others = choiceOf({
			...table,
			exclusions: table.exclusions.filter((e) => e !== exclusion),
		});
		const when = Object.fromEntries(
			Object.entries(exclusion.when).map(([id, cell]) => [id, [cell].flat() as string[]]),
		);
		const boxes = Object.entries(when).reduce<PartialAnswers[]>(
			(made, [id, answers]) =>
				made.flatMap((one) => answers.map((answer) => ({ ...one, [id]: answer }))),
			[{}],
		);
		return boxes.every((answers) =>
			exclusion.variants.every(
				(id) => narrow(others, answers).variants[id]?.status === 'ruled-out',
			),
		);
	});
	expect(idle.map((e) => e.id)).toEqual([]);
});
