import type { NetworkingExclusion } from './inputs.ts';
import { all, calicoNetworked, ipip } from './variants.ts';

/** What Windows nodes rule out for the whole cluster. */
export const windowsExclusions: readonly NetworkingExclusion[] = [
	{
		id: 'windows-no-ipip',
		when: { windows: 'yes' },
		variants: ipip,
		reason: 'Calico for Windows does not do IP in IP.',
		sources: ['windows-limitations', 'operator-installation'],
	},
	{
		id: 'windows-no-cross-subnet',
		when: { windows: 'yes' },
		variants: ['calico-vxlan-cross-subnet'],
		reason: 'Calico for Windows encapsulates always or never; it has no cross-subnet mode.',
		sources: ['windows-limitations', 'operator-installation'],
	},
	{
		id: 'windows-on-eks-and-aks',
		when: { windows: 'yes', platform: ['eks', 'aks'] },
		variants: [...calicoNetworked, 'azure-host-local', 'flannel'],
		reason:
			'With Windows nodes, EKS is supported with the Amazon VPC CNI only, and AKS with Azure CNI only.',
		sources: ['windows-requirements', 'install-aks'],
	},
	{
		id: 'windows-platforms',
		when: { windows: 'yes', platform: ['gke', 'iks', 'openstack'] },
		variants: [...calicoNetworked, 'flannel'],
		reason: 'Calico for Windows is not supported on GKE, IKS or OpenStack.',
		sources: ['windows-limitations', 'windows-requirements'],
	},
	{
		id: 'windows-not-on-google',
		when: { windows: 'yes' },
		variants: ['gcp'],
		reason: 'Calico for Windows supports neither GKE nor Google’s own pod networking.',
		sources: ['windows-limitations', 'windows-requirements'],
		confidence: 'inferred',
	},
	{
		id: 'windows-plain-on-prem-only',
		when: { windows: 'yes', platform: ['aws', 'azure', 'gcp', 'eks-hybrid', 'other-cloud'] },
		variants: ['calico-bgp-peered', 'calico-l2-no-peer'],
		reason: 'Without an overlay, Calico for Windows is documented for on-premises networks only.',
		sources: ['windows-requirements'],
		confidence: 'inferred',
	},
	{
		id: 'windows-is-ipv4',
		when: { windows: 'yes', 'ip-family': ['ipv6', 'dual'] },
		variants: all,
		reason: 'Calico for Windows handles IPv4 only.',
		sources: ['windows-limitations'],
	},
	{
		id: 'windows-no-ebpf',
		when: { windows: 'yes', dataplane: 'ebpf' },
		variants: all,
		reason:
			'The eBPF dataplane does not run on Windows, and nodes with and without it cannot be mixed.',
		sources: ['ebpf', 'windows-limitations'],
	},
	{
		id: 'windows-vxlan-turns-bgp-off',
		when: { windows: 'yes', 'service-ips': 'needed' },
		variants: ['calico-vxlan-always'],
		reason: 'VXLAN on Windows needs BGP disabled, and without BGP nothing advertises service IPs.',
		sources: ['windows-limitations', 'service-ips'],
	},
];
