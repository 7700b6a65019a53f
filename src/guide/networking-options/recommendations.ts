import type { NetworkingRecommendation } from './inputs.ts';

/**
 * What Calico's docs recommend, platform by platform. The first whose box covers the answers counts,
 * so what holds for fewer answers stands before what holds for more. They order; they never exclude.
 */
export const recommendations: readonly NetworkingRecommendation[] = [
	{
		id: 'aws-not-routable',
		when: { platform: ['aws', 'eks'], routable: 'not-required' },
		variants: ['calico-vxlan-cross-subnet', 'aws-vpc-cni'],
		reason:
			'On AWS, for pods that need not be reachable from outside, Calico’s docs recommend VXLAN across subnets: no dependence on VPC addresses or on pod limits.',
		sources: ['best-networking'],
		caveat:
			'The EKS installation page uses VXLAN always, which needs no change to the source/destination check.',
	},
	{
		id: 'aws',
		when: { platform: ['aws', 'eks', 'eks-auto'] },
		variants: ['aws-vpc-cni', 'calico-vxlan-cross-subnet'],
		reason:
			'On AWS, Calico’s docs name the Amazon VPC CNI first; it is the only way to pods that are reachable from outside.',
		sources: ['best-networking'],
	},
	{
		id: 'eks-hybrid',
		when: { platform: 'eks-hybrid' },
		variants: ['calico-vxlan-always', 'calico-vxlan-cross-subnet'],
		reason:
			'For hybrid nodes the EKS guide recommends Calico with VXLAN, Calico IPAM and outgoing NAT.',
		sources: ['eks-hybrid'],
		caveat: 'The user guide was read in its state of December 2024.',
	},
	{
		id: 'azure-not-routable',
		when: { platform: 'azure', routable: 'not-required' },
		variants: ['calico-vxlan-cross-subnet', 'calico-vxlan-always', 'azure-host-local'],
		reason:
			'On Azure outside AKS, for pods that need not be reachable from outside, Calico’s docs recommend VXLAN across subnets.',
		sources: ['best-networking', 'thread-azure-report'],
		confidence: 'disputed',
		caveat: 'Users report that cross-subnet fails there, while VXLAN always works. Verify first.',
	},
	{
		id: 'aks-not-routable',
		when: { platform: 'aks', routable: 'not-required' },
		variants: ['azure-cni-overlay', 'azure-host-local', 'azure-cni'],
		reason:
			'On AKS, for pods that need not be reachable from outside, Calico’s docs name the overlay of Azure CNI.',
		sources: ['best-networking'],
	},
	{
		id: 'azure',
		when: { platform: ['azure', 'aks'] },
		variants: ['azure-cni', 'azure-cni-overlay', 'azure-host-local', 'calico-vxlan-cross-subnet'],
		reason:
			'On Azure, Calico’s docs name Azure CNI first; it is the only way to pods that are reachable from outside.',
		sources: ['best-networking'],
	},
	{
		id: 'google-not-routable',
		when: { platform: 'gcp', routable: 'not-required' },
		variants: ['calico-vxlan-always', 'calico-ipip-always', 'gcp'],
		reason:
			'On Google Cloud outside GKE, for pods that need not be reachable from outside, Calico’s docs recommend VXLAN always.',
		sources: ['best-networking'],
	},
	{
		id: 'google',
		when: { platform: ['gcp', 'gke'] },
		variants: ['gcp', 'calico-vxlan-always', 'calico-ipip-always'],
		reason:
			'On Google Cloud, Calico’s docs name Google’s own networking first; it is the only way to pods that are reachable from outside.',
		sources: ['best-networking'],
	},
	{
		id: 'ibm',
		when: { platform: 'iks' },
		variants: ['calico-ipip-cross-subnet'],
		reason: 'IKS comes with Calico built in, as IP in IP across subnets.',
		sources: ['best-networking', 'install-iks'],
	},
	{
		id: 'on-prem',
		when: { platform: 'on-prem' },
		variants: [
			'calico-bgp-peered',
			'calico-l2-no-peer',
			'calico-vxlan-cross-subnet',
			'calico-ipip-cross-subnet',
		],
		reason:
			'On premises, peering with the network is the most common set-up; then one subnet without peering, then VXLAN across subnets, then IP in IP across subnets.',
		sources: ['best-networking'],
	},
	{
		id: 'anywhere',
		variants: ['calico-vxlan-cross-subnet', 'calico-vxlan-always'],
		reason: 'For everywhere else, Calico’s docs name VXLAN: it works almost anywhere.',
		sources: ['best-networking'],
		confidence: 'disputed',
		caveat: 'The page’s text says VXLAN, its fact strip VXLAN across subnets.',
	},
];
