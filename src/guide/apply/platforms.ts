import type { FactId } from '../fact-number.ts';
import type { Platform } from '../networking-options/inputs.ts';

/** What a platform says about the Installation, and about the link between its nodes. */
export interface PlatformSettings {
	/** `kubernetesProvider`; blank where the operator has no name for it. */
	readonly provider: '' | 'EKS' | 'AKS' | 'GKE';
	/** The figure that is the usual MTU between nodes. */
	readonly linkMtu: FactId;
}

const ethernet = { provider: '', linkMtu: 'mtu-ethernet' } as const;
const eks = { provider: 'EKS', linkMtu: 'mtu-aws-jumbo' } as const;

/** Every platform of the options table. */
export const platforms: Readonly<Record<Platform, PlatformSettings>> = {
	'on-prem': ethernet,
	aws: { provider: '', linkMtu: 'mtu-aws-jumbo' },
	eks,
	// AWS's own values for hybrid nodes leave the provider blank, and the nodes stand on premises.
	'eks-hybrid': ethernet,
	'eks-auto': eks,
	azure: ethernet,
	aks: { provider: 'AKS', linkMtu: 'mtu-ethernet' },
	gcp: { provider: '', linkMtu: 'mtu-google' },
	gke: { provider: 'GKE', linkMtu: 'mtu-google' },
	iks: ethernet,
	openstack: { provider: '', linkMtu: 'mtu-openstack' },
	'other-cloud': ethernet,
};
