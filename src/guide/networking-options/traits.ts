import { facts } from '../facts.ts';
import type { SourceId } from '../sources.ts';
import type { Trait, TraitCell } from '../types.ts';
import type { VariantId } from './variants.ts';

type Cell = TraitCell & { readonly sources: readonly SourceId[] };
type NetworkingTrait = Trait & { readonly cells: Readonly<Record<VariantId, Cell>> };

/** A figure with its unit, or a port with its protocol. */
const figure = (id: keyof typeof facts): string => {
	const { value, unit } = facts[id] as { value: string; unit?: string };
	return unit ? `${value} ${unit}` : value;
};
const cell = (text: string, ...sources: SourceId[]): Cell => ({ text, sources });

const bgp = figure('bgp-port');
const protocol4 = figure('ipip-protocol');
const vxlanPort = figure('vxlan-port');
const link = figure('mtu-ethernet');
const inside = 'As they are inside a subnet';
const vxlanBytes = `${figure('vxlan-overhead-ipv4')} over IPv4, ${figure('vxlan-overhead-ipv6')} over IPv6`;
const vxlanMtu = `${figure('pod-mtu-vxlan')} on a link of ${link}; ${figure('pod-mtu-vxlan-ipv6')} with IPv6`;
const ipipMtu = `${figure('pod-mtu-ipip')} on a link of ${link}`;
const noHeader = cell('None', 'mtu');
const plainMtu = cell(`The link’s own, such as ${link}`, 'mtu');
const cloudMtu = (source: SourceId): Cell => ({
	...cell('What the cloud’s plugin sets; Calico takes nothing off', source),
	confidence: 'inferred',
});
const inVpc = cell('As they are, in the VPC', 'best-networking');
const inVnet = cell('As they are, in the VNet', 'best-networking');
const nothingOfCalico = cell(
	`Nothing of Calico’s own; with eBPF ${vxlanPort}`,
	'requirements',
	'ebpf',
);
const felix = `Since ${facts['felix-routes-since'].value} Felix can instead`;
const birdMesh = cell(`BIRD, which tells the other nodes by BGP. ${felix}`, 'bgp', 'operator-api');
const birdOrFelix = cell(
	`BIRD by default, so BGP is needed. ${felix}`,
	'operator-api',
	'operator-pools',
);
const felixAlone = cell('Felix, from Calico’s datastore; no BGP', 'best-networking');
const calicoIpam = cell('Calico IPAM: pools, blocks, fixed addresses', 'ipam-start');
const nodeAddress = cell('No. Leaving the cluster, packets take the node’s address', 'outside');

/** What each variant is like beside the table's columns. */
export const traits: readonly NetworkingTrait[] = [
	{
		id: 'encapsulation',
		label: 'Packets between nodes',
		cells: {
			'calico-bgp-peered': cell('As they are, inside a subnet and across', 'best-networking'),
			'calico-l2-no-peer': cell(`${inside}; there is no way across`, 'best-networking'),
			'calico-ipip-always': cell('In IP in IP, all of them', 'overlay'),
			'calico-ipip-cross-subnet': cell(`${inside}, in IP in IP across`, 'overlay'),
			'calico-vxlan-always': cell('In VXLAN, all of them', 'overlay'),
			'calico-vxlan-cross-subnet': cell(`${inside}, in VXLAN across`, 'overlay'),
			'aws-vpc-cni': inVpc,
			'aws-vpc-cni-prefix': inVpc,
			'azure-cni': inVnet,
			'azure-cni-overlay': cell(
				'As they are, inside a routing domain of Azure’s own',
				'aks-overlay',
			),
			'azure-host-local': inVnet,
			gcp: inVpc,
			flannel: cell(
				'By backend: VXLAN as installed, or plain, WireGuard and others',
				'flannel-backends',
			),
		},
	},
	{
		id: 'header',
		label: 'Header added',
		cells: {
			'calico-bgp-peered': noHeader,
			'calico-l2-no-peer': noHeader,
			'calico-ipip-always': cell(figure('ipip-overhead'), 'mtu'),
			'calico-ipip-cross-subnet': cell(`${figure('ipip-overhead')}, across subnets only`, 'mtu'),
			'calico-vxlan-always': cell(vxlanBytes, 'mtu'),
			'calico-vxlan-cross-subnet': cell(`${vxlanBytes}, across subnets only`, 'mtu'),
			'aws-vpc-cni': noHeader,
			'aws-vpc-cni-prefix': noHeader,
			'azure-cni': noHeader,
			'azure-cni-overlay': cell('None', 'aks-overlay'),
			'azure-host-local': noHeader,
			gcp: noHeader,
			flannel: cell(
				`None to ${figure('flannel-wireguard-overhead')}, by backend; vxlan ${facts['flannel-vxlan-overhead'].value}`,
				'flannel-backends',
			),
		},
	},
	{
		id: 'pod-mtu',
		label: 'MTU of pods',
		cells: {
			'calico-bgp-peered': plainMtu,
			'calico-l2-no-peer': plainMtu,
			'calico-ipip-always': cell(ipipMtu, 'mtu'),
			'calico-ipip-cross-subnet': cell(ipipMtu, 'mtu'),
			'calico-vxlan-always': cell(vxlanMtu, 'mtu'),
			'calico-vxlan-cross-subnet': cell(vxlanMtu, 'mtu'),
			'aws-vpc-cni': cloudMtu('vpc-cni'),
			'aws-vpc-cni-prefix': cloudMtu('vpc-cni'),
			'azure-cni': cloudMtu('aks-cni'),
			'azure-cni-overlay': cloudMtu('aks-overlay'),
			'azure-host-local': plainMtu,
			gcp: cell(`The link’s own, by default ${figure('mtu-google')}`, 'google-mtu'),
			flannel: cell('The same as flannel’s', 'mtu', 'flannel-mtu'),
		},
	},
	{
		id: 'ports',
		label: 'To open between nodes',
		cells: {
			'calico-bgp-peered': cell(
				`${bgp}, to the routers too; with eBPF ${vxlanPort}`,
				'requirements',
				'bgp',
				'ebpf',
			),
			'calico-l2-no-peer': cell(
				`${bgp}, unless Felix programs the routes; with eBPF ${vxlanPort}`,
				'requirements',
				'ebpf',
			),
			'calico-ipip-always': cell(
				`${protocol4}, and ${bgp} unless Felix programs the routes`,
				'requirements',
			),
			'calico-ipip-cross-subnet': cell(
				`${protocol4}, and ${bgp} unless Felix programs the routes`,
				'requirements',
			),
			'calico-vxlan-always': cell(vxlanPort, 'requirements'),
			'calico-vxlan-cross-subnet': cell(vxlanPort, 'requirements'),
			'aws-vpc-cni': nothingOfCalico,
			'aws-vpc-cni-prefix': nothingOfCalico,
			'azure-cni': nothingOfCalico,
			'azure-cni-overlay': nothingOfCalico,
			'azure-host-local': nothingOfCalico,
			gcp: nothingOfCalico,
			flannel: cell(
				`By backend; vxlan ${figure('flannel-vxlan-port-linux')} on Linux, ${figure('flannel-vxlan-port-windows')} on Windows`,
				'flannel-backends',
			),
		},
	},
	{
		id: 'ipam',
		label: 'Who gives pods their addresses',
		cells: {
			'calico-bgp-peered': calicoIpam,
			'calico-l2-no-peer': calicoIpam,
			'calico-ipip-always': calicoIpam,
			'calico-ipip-cross-subnet': calicoIpam,
			'calico-vxlan-always': calicoIpam,
			'calico-vxlan-cross-subnet': calicoIpam,
			'aws-vpc-cni': cell('Amazon’s plugin, single addresses of the VPC', 'vpc-cni'),
			'aws-vpc-cni-prefix': cell('Amazon’s plugin, blocks of 16 addresses of the VPC', 'vpc-cni'),
			'azure-cni': cell('Azure’s plugin, addresses of the VNet', 'aks-cni'),
			'azure-cni-overlay': cell('Azure’s plugin, a /24 per node outside the VNet', 'aks-overlay'),
			'azure-host-local': cell('host-local, a fixed range per node', 'best-networking'),
			gcp: cell('host-local, the alias range of the node', 'best-networking'),
			flannel: cell('host-local, a fixed range per node', 'install-flannel'),
		},
	},
	{
		id: 'routes',
		label: 'Who programs the routes between nodes',
		cells: {
			'calico-bgp-peered': cell('BIRD, which tells nodes and routers by BGP', 'bgp'),
			'calico-l2-no-peer': birdMesh,
			'calico-ipip-always': birdOrFelix,
			'calico-ipip-cross-subnet': birdOrFelix,
			'calico-vxlan-always': felixAlone,
			'calico-vxlan-cross-subnet': felixAlone,
			'aws-vpc-cni': cell('The VPC', 'best-networking'),
			'aws-vpc-cni-prefix': cell('The VPC', 'best-networking'),
			'azure-cni': cell('The VNet', 'best-networking'),
			'azure-cni-overlay': cell('Azure, in a routing domain of its own', 'aks-overlay'),
			'azure-host-local': cell(
				'The Azure cloud provider, in the VNet’s route table',
				'best-networking',
			),
			gcp: cell('The VPC', 'best-networking'),
			flannel: cell('Flannel', 'flannel-backends'),
		},
	},
	{
		id: 'outside',
		label: 'Pod addresses reachable from outside',
		cells: {
			'calico-bgp-peered': cell('Yes', 'outside', 'best-networking'),
			'calico-l2-no-peer': nodeAddress,
			'calico-ipip-always': nodeAddress,
			'calico-ipip-cross-subnet': nodeAddress,
			'calico-vxlan-always': nodeAddress,
			'calico-vxlan-cross-subnet': nodeAddress,
			'aws-vpc-cni': cell('Yes, in the VPC and what it connects to', 'best-networking'),
			'aws-vpc-cni-prefix': cell('Yes, in the VPC and what it connects to', 'best-networking'),
			'azure-cni': cell('Yes, in the VNet and what it connects to', 'best-networking'),
			'azure-cni-overlay': cell(
				'No. Leaving the cluster, packets take the node’s address',
				'aks-overlay',
			),
			'azure-host-local': cell('Inside the VNet’s subnet only', 'best-networking'),
			gcp: cell('Yes, in the VPC and what it connects to', 'best-networking'),
			flannel: nodeAddress,
		},
	},
];
