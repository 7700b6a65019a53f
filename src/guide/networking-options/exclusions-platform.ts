import { type NetworkingExclusion, platformsExcept } from './inputs.ts';
import { azureCarried, calicoNetworked, vpcCni } from './variants.ts';

/** What the platform itself rules out. */
export const platformExclusions: readonly NetworkingExclusion[] = [
	{
		id: 'vpc-cni-is-for-aws',
		when: { platform: platformsExcept('aws', 'eks', 'eks-auto', 'eks-hybrid') },
		variants: vpcCni,
		reason:
			'The Amazon VPC CNI takes pod addresses from network interfaces of AWS, so it runs only there.',
		sources: ['vpc-cni', 'best-networking'],
	},
	{
		id: 'no-vpc-cni-on-hybrid-nodes',
		when: { platform: 'eks-hybrid' },
		variants: vpcCni,
		reason: 'Hybrid nodes stand outside the VPC: the Amazon VPC CNI cannot be used on them.',
		sources: ['eks-hybrid'],
	},
	{
		id: 'azure-networking-is-for-azure',
		when: { platform: platformsExcept('azure', 'aks') },
		variants: azureCarried,
		reason: 'Azure’s virtual network carries these pods, so they run only on Azure.',
		sources: ['best-networking', 'public-cloud-azure'],
	},
	{
		id: 'azure-overlay-is-for-aks',
		when: { platform: 'azure' },
		variants: ['azure-cni-overlay'],
		reason:
			'The overlay of Azure CNI is a network mode of AKS; a cluster that you install yourself does not have it.',
		sources: ['aks-overlay'],
		confidence: 'inferred',
	},
	{
		id: 'google-networking-is-for-google',
		when: { platform: platformsExcept('gcp', 'gke') },
		variants: ['gcp'],
		reason: 'Google’s network routes these pods, so they run only on Google Cloud.',
		sources: ['best-networking', 'public-cloud-gce'],
	},
	{
		id: 'google-has-no-cross-subnet',
		when: { platform: 'gcp' },
		variants: ['calico-ipip-cross-subnet', 'calico-vxlan-cross-subnet'],
		reason:
			'Google’s network is routed throughout, also inside a subnet, so cross-subnet modes are not supported; use the mode that always encapsulates.',
		sources: ['best-networking'],
	},
	{
		id: 'google-is-not-l2',
		when: { platform: 'gcp' },
		variants: ['calico-l2-no-peer'],
		reason:
			'Google’s network is routed throughout and drops addresses it has no route for; without cloud routes, plain pod packets do not arrive.',
		sources: ['best-networking', 'public-cloud-gce'],
	},
	{
		id: 'gke-owns-its-network',
		when: { platform: 'gke' },
		variants: [...calicoNetworked, 'flannel'],
		reason:
			'GKE runs the pod network itself. Calico adds policy on Dataplane V1; maintainers say that Google does not allow another pod network.',
		sources: ['install-gke', 'thread-gke-overlay'],
	},
	{
		id: 'eks-auto-has-aws-networking-only',
		when: { platform: 'eks-auto' },
		variants: [...calicoNetworked, 'flannel'],
		reason: 'EKS Auto Mode and Fargate accept no pod network but AWS’s own.',
		sources: ['eks-other-cni'],
		confidence: 'inferred',
		caveat: 'The user guide was read in its state of December 2024.',
	},
];
