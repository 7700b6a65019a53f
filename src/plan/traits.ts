import type { BgpInputs } from '../guide/bgp-topology/inputs.ts';
import type { Platform } from '../guide/networking-options/inputs.ts';
import type { VariantId } from '../guide/networking-options/variants.ts';
import type { OverheadInputs } from '../guide/overhead/inputs.ts';
import type { FlannelBackend } from './parameters/types.ts';

/** How an IP pool of the Installation wraps packets. */
export type Encapsulation = 'IPIP' | 'IPIPCrossSubnet' | 'VXLAN' | 'VXLANCrossSubnet' | 'None';

/** What a variant is made of. */
export interface Traits {
	readonly option: BgpInputs['option'][number];
	/** Plugins that connect pods and hand out addresses; none where no operator installs Calico. */
	readonly plugins?: {
		readonly cni: 'Calico' | 'GKE' | 'AmazonVPC' | 'AzureVNET';
		readonly ipam: 'Calico' | 'HostLocal' | 'AmazonVPC' | 'AzureVNET';
	};
	/** How the pools wrap packets; none where Calico has no pool. */
	readonly encapsulation?: Encapsulation;
}

const calico = { cni: 'Calico', ipam: 'Calico' } as const;
const hostLocal = { cni: 'Calico', ipam: 'HostLocal' } as const;
const amazon = { cni: 'AmazonVPC', ipam: 'AmazonVPC' } as const;
const azure = { cni: 'AzureVNET', ipam: 'AzureVNET' } as const;

const traits: Readonly<Record<VariantId, Traits>> = {
	'calico-bgp-peered': { option: 'calico-bgp-peered', plugins: calico, encapsulation: 'None' },
	'calico-l2-no-peer': { option: 'calico-l2-no-peer', plugins: calico, encapsulation: 'None' },
	'calico-ipip-always': { option: 'calico-ipip', plugins: calico, encapsulation: 'IPIP' },
	'calico-ipip-cross-subnet': {
		option: 'calico-ipip',
		plugins: calico,
		encapsulation: 'IPIPCrossSubnet',
	},
	'calico-vxlan-always': { option: 'calico-vxlan', plugins: calico, encapsulation: 'VXLAN' },
	'calico-vxlan-cross-subnet': {
		option: 'calico-vxlan',
		plugins: calico,
		encapsulation: 'VXLANCrossSubnet',
	},
	'aws-vpc-cni': { option: 'aws-vpc-cni', plugins: amazon },
	'aws-vpc-cni-prefix': { option: 'aws-vpc-cni', plugins: amazon },
	'azure-cni': { option: 'azure-cni', plugins: azure },
	'azure-cni-overlay': { option: 'azure-cni', plugins: azure },
	'azure-host-local': { option: 'azure-cni', plugins: hostLocal, encapsulation: 'None' },
	gcp: { option: 'gcp', plugins: { cni: 'GKE', ipam: 'HostLocal' } },
	flannel: { option: 'flannel' },
};

/** What a variant is made of on a platform. */
export function traitsOf(variant: VariantId, platform: Platform): Traits {
	// Google's own plugin exists on GKE only; elsewhere Calico connects the pods and Google routes them.
	if (variant === 'gcp' && platform === 'gcp')
		return { option: 'gcp', plugins: hostLocal, encapsulation: 'None' };
	return traits[variant];
}

/** Whether the platform can install and run Calico for policy itself. */
export function offersCalico(variant: VariantId, platform: Platform): boolean {
	return (
		(platform === 'gke' && variant === 'gcp') ||
		(platform === 'aks' && (variant === 'azure-cni' || variant === 'azure-cni-overlay'))
	);
}

/** What the overhead table calls the encapsulation of a variant. */
export function overheadEncapsulation(
	{ option, encapsulation = 'None' }: Traits,
	backend: FlannelBackend,
): OverheadInputs['encapsulation'][number] {
	if (option === 'flannel')
		return backend === 'vxlan-direct-routing' ? 'flannel-vxlan' : `flannel-${backend}`;
	return encapsulation.startsWith('IPIP')
		? 'ipip'
		: encapsulation.startsWith('VXLAN')
			? 'vxlan'
			: 'none';
}

/** The families that a choice of IP family stands for. */
export function familiesOf(family: 'ipv4' | 'ipv6' | 'dual'): readonly ('ipv4' | 'ipv6')[] {
	return family === 'dual' ? ['ipv4', 'ipv6'] : [family];
}
