import type { Variant } from '../types.ts';
import type { OptionId } from './options.ts';

/** Environments that the "suitable environments" column can name. */
export const environments = {
	'on-prem': 'On-premises',
	aws: 'AWS',
	eks: 'Amazon EKS',
	azure: 'Azure',
	aks: 'Microsoft AKS',
	google: 'Google Cloud',
	gke: 'Google GKE',
	ibm: 'IBM Cloud',
	openstack: 'OpenStack',
	other: 'Other clouds',
} as const;

type NetworkingVariant = Variant & {
	readonly option: OptionId;
	readonly environments: readonly (keyof typeof environments)[];
};

/** Everything that can be chosen, in the table's order. */
export const variants = [
	{
		id: 'calico-bgp-peered',
		option: 'calico-bgp-peered',
		name: 'Peered with your routers',
		fullName: 'Unencapsulated, peered with your routers',
		summary:
			'No header, no NAT needed: routers learn from the nodes where pods are, inside a subnet and across subnets.',
		environments: ['on-prem'],
		rank: 0,
	},
	{
		id: 'calico-l2-no-peer',
		option: 'calico-l2-no-peer',
		name: 'Inside one subnet',
		fullName: 'Unencapsulated, inside one subnet',
		summary: 'No header and no change to the routers, as long as all nodes share one L2 subnet.',
		environments: ['on-prem', 'aws'],
		rank: 0,
	},
	{
		id: 'calico-ipip-always',
		option: 'calico-ipip',
		name: 'Always',
		fullName: 'IP in IP, always',
		summary:
			'Every packet between nodes carries 20 bytes more, so the network never sees a pod address.',
		environments: ['on-prem', 'aws', 'google', 'openstack', 'other'],
		rank: 4,
	},
	{
		id: 'calico-ipip-cross-subnet',
		option: 'calico-ipip',
		name: 'Only across subnets',
		fullName: 'IP in IP, only across subnets',
		summary: 'Packets travel as they are inside a subnet, and with 20 bytes more between subnets.',
		environments: ['on-prem', 'aws', 'ibm', 'openstack', 'other'],
		rank: 2,
	},
	{
		id: 'calico-vxlan-always',
		option: 'calico-vxlan',
		name: 'Always',
		fullName: 'VXLAN, always',
		summary:
			'Every packet between nodes travels in UDP, so it works on almost any network, and without BGP.',
		environments: ['on-prem', 'aws', 'eks', 'azure', 'aks', 'google', 'openstack', 'other'],
		rank: 3,
	},
	{
		id: 'calico-vxlan-cross-subnet',
		option: 'calico-vxlan',
		name: 'Only across subnets',
		fullName: 'VXLAN, only across subnets',
		summary:
			'Packets travel as they are inside a subnet, and in UDP between subnets; no BGP, no change to the routers.',
		environments: ['on-prem', 'aws', 'eks', 'azure', 'openstack', 'other'],
		today: 'On Azure sources disagree whether this mode works; see its requirements.',
		rank: 1,
	},
	{
		id: 'aws-vpc-cni',
		option: 'aws-vpc-cni',
		name: 'Single addresses',
		fullName: 'Amazon VPC CNI, single addresses',
		summary:
			'Each pod takes one address of the VPC; how many fit on a node follows from its instance type.',
		environments: ['aws', 'eks'],
		rank: 0,
	},
	{
		id: 'aws-vpc-cni-prefix',
		option: 'aws-vpc-cni',
		name: 'Prefix delegation',
		fullName: 'Amazon VPC CNI, prefix delegation',
		summary: 'Nodes take blocks of 16 addresses of the VPC, so more pods fit on a node.',
		environments: ['aws', 'eks'],
		rank: 0,
	},
	{
		id: 'azure-cni',
		option: 'azure-cni',
		name: 'VNet addresses',
		fullName: 'Azure CNI, VNet addresses',
		summary: 'Each pod takes an address of the VNet and can be reached from outside the cluster.',
		environments: ['azure', 'aks'],
		rank: 0,
	},
	{
		id: 'azure-cni-overlay',
		option: 'azure-cni',
		name: 'Overlay',
		fullName: 'Azure CNI overlay',
		summary:
			'Pods have a range of their own that only Azure’s fabric routes, without a header on the packet.',
		environments: ['aks'],
		today: 'AKS manages it. Not reachable from outside.',
		rank: 0,
	},
	{
		id: 'azure-host-local',
		option: 'azure-cni',
		name: 'Azure routes, host-local addresses',
		fullName: 'Azure routes with host-local addresses',
		summary:
			'Each node gets a fixed /24, and the Azure cloud provider writes a route for it into the VNet.',
		environments: ['azure', 'aks'],
		today: 'Some AKS docs call it kubenet with Calico; kubenet itself retires on 2028-03-31.',
		rank: 0,
	},
	{
		id: 'gcp',
		option: 'gcp',
		name: 'Alias IP ranges or routes',
		fullName: 'Google Cloud networking',
		summary:
			'Google’s network routes each node’s pod range, so pods can be reached in the VPC without a header.',
		environments: ['google', 'gke'],
		rank: 0,
	},
	{
		id: 'flannel',
		option: 'flannel',
		name: 'Any backend',
		fullName: 'Flannel with Calico policy',
		summary: 'Flannel carries the pods, mostly in VXLAN; Calico adds network policy.',
		environments: ['on-prem', 'aws', 'azure', 'google', 'openstack', 'other'],
		rank: 3,
	},
] as const satisfies readonly NetworkingVariant[];

/** Id of a variant. */
export type VariantId = (typeof variants)[number]['id'];

const own = (option: OptionId) =>
	variants.filter((v) => v.option === option).map((v) => v.id as VariantId);

/** Variants in which Calico itself carries the pods. */
export const calicoNetworked: readonly VariantId[] = [
	...own('calico-bgp-peered'),
	...own('calico-l2-no-peer'),
	...own('calico-ipip'),
	...own('calico-vxlan'),
];
/** Variants of IP in IP. */
export const ipip = own('calico-ipip');
/** Variants of VXLAN. */
export const vxlan = own('calico-vxlan');
/** Variants in which pods take addresses from the VPC. */
export const vpcCni = own('aws-vpc-cni');
/** Variants that Azure's network carries. */
export const azureCarried = own('azure-cni');
/** Every variant. */
export const all: readonly VariantId[] = variants.map((v) => v.id);
