import type { Option, Rating } from '../types.ts';

/** The seed's words for dataplane performance and visibility, best first. A judgement, not a measurement. */
const performance = {
	best: { id: 'best', rank: 1, seed: 'Best' },
	excellent: { id: 'excellent', rank: 2, seed: 'Excellent' },
	'good-to-excellent': {
		id: 'good-to-excellent',
		rank: 3,
		seed: 'Good to excellent, by NIC capabilities',
	},
	'poor-to-excellent': { id: 'poor-to-excellent', rank: 4, seed: 'Poor to excellent, by backend' },
} as const satisfies Record<string, Rating>;

/** The seed's words for the effort of setting up, least first. "Moderate" and "medium" are one rank. */
const complexity = {
	low: { id: 'low', rank: 1, seed: 'Low' },
	moderate: { id: 'moderate', rank: 2, seed: 'Moderate' },
	medium: { id: 'moderate', rank: 2, seed: 'Medium' },
} as const satisfies Record<string, Rating>;

/** The eight rows of the seed's table, in its order. */
export const options = [
	{
		id: 'calico-bgp-peered',
		name: 'Calico, unencapsulated, peered with the network',
		summary:
			'Routers learn pod routes from the nodes by BGP; packets travel as they are, everywhere.',
		page: 'options/calico-bgp-peered',
		cells: {
			environments: {
				seed: 'On-premises',
				today: 'On-premises, or any network whose routers you may configure',
			},
			performance: performance.best,
			complexity: complexity.moderate,
			notes: {
				seed: 'Pods can be reached from outside the cluster.',
				today: 'The most common set-up on premises. Also brings service IP advertisement.',
			},
		},
	},
	{
		id: 'calico-l2-no-peer',
		name: 'Calico, unencapsulated, not peered',
		summary:
			'Nodes tell each other their pod routes; packets travel as they are inside one subnet.',
		page: 'options/calico-l2-no-peer',
		cells: {
			environments: {
				seed: 'On-premises L2 networks, AWS, Azure',
				today:
					'On-premises in one L2 network. AWS only inside one VPC subnet with the source/destination check off; not Azure.',
			},
			performance: performance.best,
			complexity: complexity.low,
			notes: {
				seed: 'IP in IP or VXLAN can be added for traffic across subnets.',
				today: 'Pods are not reachable from outside.',
			},
		},
	},
	{
		id: 'calico-ipip',
		name: 'Calico, encapsulated, IP in IP',
		summary: 'Pod packets travel inside packets between nodes, with a 20-byte header.',
		page: 'options/calico-ipip',
		cells: {
			environments: {
				seed: 'On-premises, most public clouds other than Azure',
				today:
					'First choice on IBM Cloud only; elsewhere the alternative to VXLAN. Google: always mode only.',
			},
			performance: performance['good-to-excellent'],
			complexity: complexity.low,
			notes: {
				seed: '',
				today:
					'IPv4 only. Gets no new features; the routes need BGP unless Felix programs them (v3.32).',
			},
		},
	},
	{
		id: 'calico-vxlan',
		name: 'Calico, encapsulated, VXLAN',
		summary:
			'Pod packets travel inside UDP between nodes, with a header of 50 bytes (70 over IPv6).',
		page: 'options/calico-vxlan',
		cells: {
			environments: {
				seed: 'On-premises, any public cloud',
				today:
					'The recommended overlay everywhere but IBM Cloud. Google: always mode only. Azure: always is the safe mode.',
			},
			performance: performance['good-to-excellent'],
			complexity: complexity.low,
			notes: {
				seed: '',
				today: 'Needs no BGP. The operator manifest’s default is across subnets only.',
			},
		},
	},
	{
		id: 'aws-vpc-cni',
		name: 'Amazon VPC CNI, with Calico policy',
		summary: 'Pods get addresses of the VPC; Calico enforces network policy.',
		page: 'options/aws-vpc-cni',
		cells: {
			environments: { seed: 'Amazon EKS', today: 'Amazon EKS; self-managed clusters on AWS too' },
			performance: performance.excellent,
			complexity: complexity.low,
			notes: {
				seed: 'No full Calico IPAM; limited to AWS.',
				today: 'Pods per node follow from the instance type; prefix delegation raises the number.',
			},
		},
	},
	{
		id: 'azure-cni',
		name: 'Azure CNI, with Calico policy',
		summary: 'Azure’s virtual network carries the pods; Calico enforces network policy.',
		page: 'options/azure-cni',
		cells: {
			environments: {
				seed: 'Microsoft AKS',
				today: 'Microsoft AKS; Azure for the variants that AKS does not manage',
			},
			performance: performance.excellent,
			complexity: complexity.low,
			notes: {
				seed: 'No full Calico IPAM; limited to Azure.',
				today:
					'No longer one thing: with VNet addresses pods are reachable from outside, with the overlay they are not.',
			},
		},
	},
	{
		id: 'gcp',
		name: 'Google Cloud networking, with Calico policy',
		summary:
			'Google’s network routes pod addresses by alias IP ranges; Calico enforces network policy.',
		page: 'options/gcp',
		cells: {
			environments: {
				seed: 'Google GKE',
				today: 'Google GKE with Dataplane V1; self-managed clusters with the cloud provider',
			},
			performance: performance.excellent,
			complexity: complexity.low,
			notes: {
				seed: 'No full Calico IPAM; limited to Google Cloud.',
				today: 'GKE Dataplane V2 does not use Calico.',
			},
		},
	},
	{
		id: 'flannel',
		name: 'Flannel, with Calico policy',
		summary:
			'Flannel carries the pods over a backend of your choice; Calico enforces network policy. Also called Canal.',
		page: 'options/flannel',
		cells: {
			environments: {
				seed: 'Any public cloud',
				today: 'Works widely, but Calico’s docs prefer Calico’s own VXLAN',
			},
			performance: performance['poor-to-excellent'],
			complexity: complexity.medium,
			notes: {
				seed: 'No full Calico IPAM.',
				today:
					'The Tigera operator cannot install it; the backend cannot be changed on a running cluster.',
			},
		},
	},
] as const satisfies readonly Option[];

/** Id of an option. */
export type OptionId = (typeof options)[number]['id'];
