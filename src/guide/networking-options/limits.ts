import type { NetworkingCondition } from './inputs.ts';
import { calicoNetworked, ipip, vpcCni, vxlan } from './variants.ts';

/** What a reader gives up by choosing a variant. */
export const limits: readonly NetworkingCondition[] = [
	{
		id: 'peering-is-shared-work',
		variants: ['calico-bgp-peered'],
		text: 'Changes touch routers that others run: an AS plan, room in their route tables, and a maintenance window when the mesh goes off.',
		sources: ['bgp'],
	},
	{
		id: 'not-routable',
		variants: ['calico-l2-no-peer', ...ipip, ...vxlan, 'flannel'],
		text: 'Nothing outside can open a connection to a pod’s address; use Services or Ingress.',
		sources: ['best-networking', 'outside'],
	},
	{
		id: 'ipip-header',
		variants: ipip,
		text: 'The header takes 20 bytes: on a 1500-byte link, pods get an MTU of 1480.',
		sources: ['mtu'],
	},
	{
		id: 'vxlan-header',
		variants: vxlan,
		text: 'The header takes 50 bytes, 70 over IPv6: on a 1500-byte link, pods get an MTU of 1450 or 1430.',
		sources: ['mtu'],
	},
	{
		id: 'ipip-ages',
		variants: ipip,
		text: 'IP in IP gets no new features. Routes programmed by BIRD are announced as deprecated in v3.33, which is not released.',
		sources: ['route-design'],
		confidence: 'unverified',
	},
	{
		id: 'ipip-slow-with-ebpf',
		when: { dataplane: 'ebpf' },
		variants: ipip,
		text: 'With eBPF, IP in IP works for IPv4 but is slow; where an overlay is needed, the docs prefer VXLAN.',
		sources: ['about-ebpf', 'ebpf'],
	},
	{
		id: 'vxlan-offload',
		variants: vxlan,
		text: 'Some virtual network cards mishandle checksums of VXLAN: ping works, TCP crawls. Turning transmit checksum offload off helps.',
		sources: ['thread-offload'],
		caveat: 'Remedies differ by kernel; a report on kernels from 6.12 was still open.',
	},
	{
		id: 'switching-breaks-connections',
		variants: [...ipip, ...vxlan],
		text: 'Switching the mode later can break connections in progress.',
		sources: ['overlay'],
	},
	{
		id: 'plain-stays-in-subnet',
		variants: ['calico-l2-no-peer'],
		text: 'A node in a second subnet breaks pod traffic, until you peer or encapsulate across subnets.',
		sources: ['best-networking'],
	},
	{
		id: 'windows-no-advertisement',
		when: { windows: 'yes' },
		variants: calicoNetworked,
		text: 'Windows nodes advertise no service IPs, and WireGuard does not run on them.',
		sources: ['windows-limitations'],
	},
	{
		id: 'vpc-addresses',
		variants: vpcCni,
		text: 'Every pod uses VPC addresses. Calico IPAM is not available.',
		sources: ['vpc-cni', 'best-networking'],
	},
	{
		id: 'vpc-pods-per-node',
		variants: ['aws-vpc-cni'],
		text: 'Pods per node follow from the instance type: 11 on t3.small, 17 on t3.medium, 29 on m5.large, 58 on m5.xlarge, 234 on c5.4xlarge, 737 on m5.24xlarge.',
		sources: ['vpc-cni-max-pods'],
	},
	{
		id: 'vpc-security-groups',
		variants: vpcCni,
		text: 'Pods with their own security groups bypass Calico unless the enforcing mode is standard; IPv6 pods with ENABLE_V4_EGRESS are not enforced.',
		sources: ['vpc-cni'],
	},
	{
		id: 'vnet-addresses',
		variants: ['azure-cni'],
		text: 'Every pod uses a VNet address. Calico IPAM is not available.',
		sources: ['aks-cni', 'best-networking'],
	},
	{
		id: 'aks-policy',
		when: { platform: 'aks' },
		variants: ['azure-cni', 'azure-cni-overlay'],
		text: 'The Calico that AKS manages enforces Kubernetes network policy only, not Calico’s own.',
		sources: ['install-aks'],
	},
	{
		id: 'azure-overlay-size',
		variants: ['azure-cni-overlay'],
		text: 'At most 5,000 nodes and 250 pods per node, a fixed /24 for each node, no way in from outside.',
		sources: ['aks-overlay'],
	},
	{
		id: 'azure-host-local-size',
		variants: ['azure-host-local'],
		text: 'At most 400 nodes, because Azure’s route tables end there; 254 pods per node. AKS retires kubenet on 2028-03-31.',
		sources: ['aks-cni', 'best-networking'],
	},
	{
		id: 'google-fixed-ranges',
		variants: ['gcp'],
		text: 'Google’s network hands out the addresses: no Calico IPAM. On GKE neither Calico’s eBPF dataplane nor its WireGuard.',
		sources: ['best-networking', 'install-gke'],
	},
	{
		id: 'flannel-fixed',
		variants: ['flannel'],
		text: 'One range per node, a /24 by default; no Calico IPAM; the backend cannot be changed on a running cluster.',
		sources: ['flannel-backends', 'install-flannel'],
	},
];
