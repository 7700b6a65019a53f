import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { choiceOf } from '../guide/choice.ts';
import { networkingOptions } from '../guide/networking-options/document.ts';
import { all, type VariantId } from '../guide/networking-options/variants.ts';
import { readParameters, type Texts } from '../plan/parameters/read.ts';
import { planFor } from '../plan/plan/plan.ts';
import type { Said } from '../plan/state.ts';
import { configurationFor, filesOf } from './configuration-for.ts';
import { manifestText } from './text.ts';
import { wrongIn } from './wrong-in.ts';

const choice = choiceOf(networkingOptions);

const filesFor = (variant: VariantId, said: Said = {}, texts: Texts = {}) => {
	const { good, faults } = readParameters(variant, said, texts);
	expect(faults).toEqual([]);
	return configurationFor(variant, good);
};
const names = (variant: VariantId, said: Said = {}, texts: Texts = {}) =>
	filesFor(variant, said, texts).map(({ name }) => name);
const text = (name: string, variant: VariantId, said: Said = {}, texts: Texts = {}) => {
	const file = filesFor(variant, said, texts).find((one) => one.name === name);
	return file && manifestText(file);
};
const resources = (name: string, variant: VariantId, said: Said = {}, texts: Texts = {}) =>
	parseAllDocuments(text(name, variant, said, texts) ?? '').map((one) => one.toJS());

const topologies: readonly (readonly [Said, Texts])[] = [
	[{}, {}],
	[{}, { nodes: '200', 'l2-domain': 'up-to-100' }],
	[{}, { nodes: '200', 'l2-domain': 'more-than-100' }],
	[{}, { 'cluster-routing': 'felix' }],
	[{ 'service-ips': 'needed', 'router-bgp': 'yes' }, {}],
	[{ 'service-ips': 'needed', 'router-bgp': 'yes' }, { nodes: '200' }],
];

test.each(all.map((variant) => [variant]))(
	'every IP family and BGP topology that %s allows gives manifests that are sound',
	(variant) => {
		const ruled = new Set<string>();
		for (const family of ['ipv4', 'ipv6', 'dual']) {
			for (const [answers, texts] of topologies) {
				const said = { ...answers, 'ip-family': family };
				const { good, faults } = readParameters(variant, said, texts);
				expect(faults).toEqual([]);
				const plan = planFor(networkingOptions, choice, variant, said, good);
				const files = filesOf(plan);
				if (plan.refused.length > 0) {
					expect(files).toEqual([]);
					continue;
				}
				ruled.add(String(plan.topology.rule?.id));
				expect(files.length).toBeGreaterThan(0);
				expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
				for (const file of files) {
					expect(file.purpose).toMatch(/^[A-Z].*\.$/);
					if (file.kind !== 'manifest') continue;
					for (const document of parseAllDocuments(manifestText(file))) {
						expect(document.errors).toEqual([]);
						expect(wrongIn(document.toJS())).toEqual([]);
					}
				}
			}
		}
		expect(ruled.size).toBeGreaterThan(0);
	},
);

test('the order of a peered cluster leaves no node without a session', () => {
	expect(names('calico-bgp-peered')).toEqual([
		'operator.sh',
		'installation.yaml',
		'nodes.sh',
		'peers.yaml',
		'status.yaml',
		'sessions.sh',
		'bgp.yaml',
		'verify.sh',
		'roll-back.sh',
	]);
});

test('reflectors come before their peers, and the mesh goes off last', () => {
	expect(names('calico-l2-no-peer', {}, { nodes: '200', 'as-number': '64600' })).toEqual([
		'operator.sh',
		'installation.yaml',
		'nodes.sh',
		'as-number.yaml',
		'peer-with-reflectors.yaml',
		'status.yaml',
		'sessions.sh',
		'bgp.yaml',
		'uncordon.sh',
		'verify.sh',
		'roll-back.sh',
	]);
	const nodes = text('nodes.sh', 'calico-l2-no-peer', {}, { nodes: '200' }) ?? '';
	const at = ['kubectl drain', 'route-reflector=true', 'RouteReflectorClusterID=244.0.0.1'].map(
		(one) => nodes.indexOf(one),
	);
	expect(at).toEqual([...at].sort((a, b) => a - b));
	expect(at).not.toContain(-1);
});

test('racks of more than 100 nodes have reflectors and a cluster ID of their own', () => {
	const texts = { nodes: '300', 'l2-domain': 'more-than-100' };
	expect(text('nodes.sh', 'calico-bgp-peered', {}, texts)).toContain(
		'kubectl annotate node node-b1 projectcalico.org/RouteReflectorClusterID=244.0.0.2',
	);
	expect(resources('peer-with-reflectors.yaml', 'calico-bgp-peered', {}, texts)).toMatchObject([
		{
			metadata: { name: 'rack-1-to-reflectors' },
			spec: {
				nodeSelector: "rack == 'rack-1'",
				peerSelector: "rack == 'rack-1' && route-reflector == 'true'",
			},
		},
		{ metadata: { name: 'rack-2-to-reflectors' } },
	]);
});

test('two routers in a rack, and routers of both families, have peers of their own', () => {
	const routers = 'rack-1,10.1.0.1,65001;rack-1,10.1.0.2,65001;rack-1,fd00:10:1::1,65001';
	const peers = resources(
		'peers.yaml',
		'calico-bgp-peered',
		{ 'ip-family': 'dual' },
		{
			routers,
			'rack-nodes': 'rack-1,a,b',
		},
	);
	expect(peers.map(({ metadata, spec }) => [metadata.name, spec.peerIP])).toEqual([
		['rack-1-router', '10.1.0.1'],
		['rack-1-router-2', '10.1.0.2'],
		['rack-1-router-ipv6', 'fd00:10:1::1'],
	]);
});

test('Windows nodes get the API endpoint, the service ranges and strict affinity', () => {
	const said = { windows: 'yes' };
	expect(names('calico-vxlan-always', said)).toEqual([
		'operator.sh',
		'api-endpoint.yaml',
		'installation.yaml',
		'ipam.yaml',
		'verify.sh',
		'roll-back.sh',
	]);
	expect(resources('installation.yaml', 'calico-vxlan-always', said)[0].spec).toMatchObject({
		serviceCIDRs: ['10.96.0.0/12'],
		calicoNetwork: {
			bgp: 'Disabled',
			windowsDataplane: 'HNS',
			ipPools: [{ encapsulation: 'VXLAN' }],
		},
	});
	expect(resources('ipam.yaml', 'calico-vxlan-always', said)[0].spec).toEqual({
		strictAffinity: true,
		autoAllocateBlocks: true,
	});
	expect(resources('api-endpoint.yaml', 'calico-vxlan-always', said)[0].data).toEqual({
		KUBERNETES_SERVICE_HOST: '10.1.0.10',
		KUBERNETES_SERVICE_PORT: '6443',
	});
});

/** The tuples of FACTS 5.7: provider, plugins, BGP and pool of each option. */
test.each([
	['calico-bgp-peered', {}, undefined, undefined, 'Enabled', 'None', 'Disabled'],
	['calico-l2-no-peer', {}, undefined, undefined, 'Enabled', 'None', 'Enabled'],
	['calico-ipip-cross-subnet', {}, undefined, undefined, 'Enabled', 'IPIPCrossSubnet', 'Enabled'],
	['calico-ipip-always', {}, undefined, undefined, 'Enabled', 'IPIP', 'Enabled'],
	[
		'calico-vxlan-cross-subnet',
		{},
		undefined,
		undefined,
		'Disabled',
		'VXLANCrossSubnet',
		'Enabled',
	],
	['calico-vxlan-always', {}, undefined, undefined, 'Disabled', 'VXLAN', 'Enabled'],
	['aws-vpc-cni', {}, 'EKS', 'AmazonVPC', 'Disabled', undefined, undefined],
	['aws-vpc-cni', { platform: 'aws' }, undefined, 'AmazonVPC', 'Disabled', undefined, undefined],
	['calico-vxlan-always', { platform: 'eks' }, 'EKS', 'Calico', 'Disabled', 'VXLAN', 'Enabled'],
	['azure-cni', {}, 'AKS', 'AzureVNET', 'Disabled', undefined, undefined],
	['azure-cni-overlay', {}, 'AKS', 'AzureVNET', 'Disabled', undefined, undefined],
	['calico-vxlan-always', { platform: 'aks' }, 'AKS', 'Calico', 'Disabled', 'VXLAN', 'Enabled'],
	['azure-host-local', {}, undefined, 'Calico', 'Disabled', 'None', 'Enabled'],
	['gcp', { platform: 'gcp' }, undefined, 'Calico', 'Disabled', 'None', 'Enabled'],
] as const)(
	'%s with %o is installed as published',
	(variant, said, provider, cni, bgp, encapsulation, nat) => {
		const { spec } = resources('installation.yaml', variant, said)[0];
		const pool = spec.calicoNetwork.ipPools?.[0];
		expect([
			spec.kubernetesProvider,
			spec.cni?.type,
			spec.calicoNetwork.bgp,
			pool?.encapsulation,
			pool?.natOutgoing,
		]).toEqual([provider, cni, bgp, encapsulation, nat]);
	},
);

test('GKE’s plugin goes with host-local addresses, where the reader installs Calico', () => {
	const { spec } = resources('installation.yaml', 'gcp', {}, { 'run-by': 'you' })[0];
	expect(spec).toEqual({
		kubernetesProvider: 'GKE',
		cni: { type: 'GKE', ipam: { type: 'HostLocal' } },
		calicoNetwork: { bgp: 'Disabled' },
	});
});

test('where the provider installs Calico, nothing is left to apply', () => {
	expect(names('gcp')).toEqual(['prepare.sh', 'verify.sh']);
	expect(names('calico-ipip-cross-subnet', { platform: 'iks' })).toEqual(['verify.sh']);
	expect(text('prepare.sh', 'azure-cni', {}, { 'run-by': 'provider' })).toContain(
		'--network-policy calico',
	);
});

test('host-local addresses have no block size', () => {
	const pool = resources('installation.yaml', 'azure-host-local')[0].spec.calicoNetwork.ipPools[0];
	expect(pool).not.toHaveProperty('blockSize');
});

test('the source/destination check goes off where plain packets leave a node on AWS', () => {
	const felix = (variant: VariantId, platform: string) =>
		resources('felix.yaml', variant, { platform })[0]?.spec;
	for (const variant of [
		'calico-l2-no-peer',
		'calico-vxlan-cross-subnet',
		'calico-ipip-cross-subnet',
	] as const)
		expect(felix(variant, 'aws')).toEqual({ awsSrcDstCheck: 'Disable' });
	expect(felix('calico-vxlan-always', 'aws')).toBeUndefined();
	expect(felix('calico-ipip-always', 'eks')).toBeUndefined();
	expect(felix('calico-l2-no-peer', 'on-prem')).toBeUndefined();
});

test('security groups get the protocol of IP in IP as a number, and ports with their protocol', () => {
	const script = text('prepare.sh', 'calico-ipip-always', { platform: 'aws' }) ?? '';
	expect(script).toContain('--group-id NODE_GROUP --protocol 4 --source-group NODE_GROUP');
	expect(script).toContain('--protocol tcp --port 179 ');
	expect(text('prepare.sh', 'calico-vxlan-always', { platform: 'gcp' })).toContain(
		'--allow udp:4789,tcp:5473 --source-ranges 10.1.0.0/24,10.2.0.0/24',
	);
});

test('on EKS nodes join after the Installation, and the Amazon VPC CNI goes first', () => {
	const made = names('calico-vxlan-always', { platform: 'eks' });
	expect(made.slice(0, 4)).toEqual([
		'prepare.sh',
		'operator.sh',
		'installation.yaml',
		'nodegroup.sh',
	]);
	expect(text('prepare.sh', 'calico-vxlan-always', { platform: 'eks' })).toContain(
		'kubectl delete daemonset -n kube-system aws-node',
	);
	expect(
		text('nodegroup.sh', 'calico-vxlan-always', { platform: 'eks' }, { 'max-pods': '80' }),
	).toContain('--max-pods-per-node 80');
});

test('WireGuard is switched on for the families in use', () => {
	const felix = (family: string) =>
		resources('felix.yaml', 'calico-vxlan-always', { 'ip-family': family }, { wireguard: 'on' })[0]
			.spec;
	expect(felix('ipv4')).toEqual({ wireguardEnabled: true });
	expect(felix('ipv6')).toEqual({ wireguardEnabledV6: true });
	expect(felix('dual')).toEqual({ wireguardEnabled: true, wireguardEnabledV6: true });
});

test('eBPF replaces kube-proxy, except where AKS puts it back', () => {
	const network = (platform: string) =>
		resources('installation.yaml', 'calico-vxlan-always', { platform, dataplane: 'ebpf' })[0].spec
			.calicoNetwork;
	expect(network('on-prem')).toMatchObject({
		linuxDataplane: 'BPF',
		bpfNetworkBootstrap: 'Enabled',
		kubeProxyManagement: 'Enabled',
	});
	expect(network('aks')).not.toHaveProperty('kubeProxyManagement');
	expect(
		resources('felix.yaml', 'calico-vxlan-always', { platform: 'aks', dataplane: 'ebpf' })[0].spec,
	).toEqual({ bpfKubeProxyIptablesCleanupEnabled: false });
});

test('services are advertised where routers take part', () => {
	const said = { 'service-ips': 'needed', 'router-bgp': 'yes' };
	expect(resources('bgp.yaml', 'calico-vxlan-cross-subnet', said)[0].spec).toEqual({
		nodeToNodeMeshEnabled: false,
		serviceClusterIPs: [{ cidr: '10.96.0.0/12' }],
	});
	// IP in IP keeps its mesh, so that each route still ends at a node.
	expect(resources('bgp.yaml', 'calico-ipip-always', said)[0].spec).toEqual({
		serviceClusterIPs: [{ cidr: '10.96.0.0/12' }],
	});
});

test.each([
	['vxlan', 'ipv4', { Network: '10.244.0.0/16', Backend: { Type: 'vxlan' } }],
	[
		'vxlan-direct-routing',
		'ipv4',
		{ Network: '10.244.0.0/16', Backend: { Type: 'vxlan', DirectRouting: true } },
	],
	['host-gw', 'ipv4', { Network: '10.244.0.0/16', Backend: { Type: 'host-gw' } }],
	[
		'vxlan',
		'dual',
		{
			Network: '10.244.0.0/16',
			EnableIPv6: true,
			IPv6Network: 'fd00:10:48::/64',
			Backend: { Type: 'vxlan' },
		},
	],
	[
		'vxlan',
		'ipv6',
		{
			EnableIPv4: false,
			EnableIPv6: true,
			IPv6Network: 'fd00:10:48::/64',
			Backend: { Type: 'vxlan' },
		},
	],
])('flannel’s %s with %s has its net-conf.json', (backend, family, expected) => {
	const json = text(
		'net-conf.json',
		'flannel',
		{ 'ip-family': family },
		{ 'flannel-backend': backend },
	);
	expect(JSON.parse(json ?? '')).toEqual(expected);
});

test('on EKS hybrid nodes Calico keeps to these nodes, and no part of the YAML refers to another', () => {
	const yaml = text('installation.yaml', 'calico-vxlan-always', { platform: 'eks-hybrid' }) ?? '';
	expect(yaml).not.toMatch(/[&*]a\d/);
	expect(yaml.match(/eks\.amazonaws\.com\/compute-type: hybrid/g)).toHaveLength(5);
	expect(yaml).toContain("nodeSelector: eks.amazonaws.com/compute-type == 'hybrid'");
});

test('the MTU is named in the Installation when the reader wants it', () => {
	const network = (texts: Texts) =>
		resources('installation.yaml', 'calico-vxlan-always', {}, texts)[0].spec.calicoNetwork;
	expect(network({ 'link-mtu': '1400' })).not.toHaveProperty('mtu');
	expect(network({ 'link-mtu': '1400', 'pod-mtu': 'set' })).toHaveProperty('mtu', 1350);
});

test('verification names tunnel, MTU and pool as this plan has them', () => {
	const script = text('verify.sh', 'calico-vxlan-cross-subnet') ?? '';
	expect(script).toContain('# Healthy: It names id 4096, dstport 4789, mtu 1450.');
	expect(script).toContain('# Healthy: 192.168.0.0/16 Never CrossSubnet true.');
});

test('roll-back turns the mesh on before it takes the other sessions away', () => {
	const script = text('roll-back.sh', 'calico-bgp-peered') ?? '';
	expect(script.indexOf('"nodeToNodeMeshEnabled":true')).toBeGreaterThan(-1);
	expect(script.indexOf('"nodeToNodeMeshEnabled":true')).toBeLessThan(
		script.indexOf('delete -f peers.yaml'),
	);
});

test('what is refused or contradicts itself has no files', () => {
	const { good } = readParameters('calico-ipip-always', { 'ip-family': 'dual' });
	expect(configurationFor('calico-ipip-always', good)).toEqual([]);
	expect(configurationFor('calico-vxlan-always', { ...good, 'pods-ipv4': '10.96.0.0/16' })).toEqual(
		[],
	);
});
