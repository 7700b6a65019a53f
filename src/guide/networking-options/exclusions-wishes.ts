import type { NetworkingExclusion } from './inputs.ts';
import { azureCarried, ipip, vpcCni, vxlan } from './variants.ts';

/** What the reader's wishes rule out. */
export const wishExclusions: readonly NetworkingExclusion[] = [
	{
		id: 'overlay-hides-pods',
		when: { routable: 'required' },
		variants: [...ipip, ...vxlan, 'flannel'],
		reason:
			'Only the nodes know where an overlay’s pods are; the network outside has no route to them.',
		sources: ['best-networking', 'outside'],
	},
	{
		id: 'unpeered-hides-pods',
		when: { routable: 'required' },
		variants: ['calico-l2-no-peer'],
		reason:
			'Nodes tell each other their pod routes but nobody else, so the network outside has no route to a pod.',
		sources: ['best-networking'],
	},
	{
		id: 'azure-overlay-hides-pods',
		when: { routable: 'required' },
		variants: ['azure-cni-overlay'],
		reason:
			'Nothing outside the cluster can open a connection to a pod’s address, and outgoing traffic leaves as the node.',
		sources: ['aks-overlay', 'best-networking'],
	},
	{
		id: 'azure-routes-stay-in-the-vnet',
		when: { routable: 'required' },
		variants: ['azure-host-local'],
		reason: 'Azure’s routes reach pods only from inside the VNet’s subnet.',
		sources: ['best-networking'],
	},
	{
		id: 'no-encapsulation-wanted',
		when: { overlay: 'not-wanted' },
		variants: [...ipip, ...vxlan],
		reason: 'These variants encapsulate, always or as soon as a packet crosses subnets.',
		sources: ['overlay'],
	},
	{
		id: 'flannel-encapsulates-across-subnets',
		when: { overlay: 'not-wanted', subnets: 'several' },
		variants: ['flannel'],
		reason:
			'Flannel’s backend without a header, host-gw, needs all nodes in one L2 network; across subnets only its encapsulating backends work.',
		sources: ['flannel-backends'],
	},
	{
		id: 'flannel-host-gw-needs-free-addresses',
		when: { overlay: 'not-wanted', 'address-checks': 'enforced' },
		variants: ['flannel'],
		reason:
			'Flannel’s backend without a header, host-gw, sends plain packets with pod addresses, and the check drops them.',
		sources: ['flannel-backends'],
		confidence: 'inferred',
	},
	{
		id: 'flannel-host-gw-not-on-google',
		when: { overlay: 'not-wanted', platform: 'gcp' },
		variants: ['flannel'],
		reason:
			'Flannel’s backend without a header, host-gw, needs an L2 network, and Google’s is routed throughout.',
		sources: ['flannel-backends', 'best-networking'],
		confidence: 'inferred',
	},
	{
		id: 'another-ipam',
		when: { 'calico-ipam': 'needed' },
		variants: [...vpcCni, ...azureCarried, 'gcp', 'flannel'],
		reason:
			'Another plugin hands out the addresses, so Calico’s pools and fixed addresses do not exist.',
		sources: ['best-networking', 'operator-installation'],
	},
	{
		id: 'no-calico-bgp',
		when: { 'service-ips': 'needed' },
		variants: [...vpcCni, 'azure-cni', 'azure-cni-overlay', 'gcp', 'flannel'],
		reason:
			'Calico’s BGP is off when another plugin carries the pods, so nothing can advertise service IPs.',
		sources: ['operator-installation', 'service-ips'],
	},
	{
		id: 'nobody-to-advertise-to',
		when: { 'service-ips': 'needed', 'router-bgp': 'no' },
		variants: ['calico-l2-no-peer', ...ipip, ...vxlan, 'azure-host-local'],
		reason:
			'Service IPs are advertised to routers over BGP: at least one outside the cluster must take part.',
		sources: ['service-ips'],
	},
	{
		id: 'advertising-needs-tcp-179',
		when: { 'service-ips': 'needed', 'tcp-179': 'blocked' },
		variants: ['calico-l2-no-peer', ...ipip, ...vxlan, 'azure-host-local'],
		reason: 'Service IPs are advertised over BGP, and BGP runs over TCP port 179.',
		sources: ['service-ips', 'requirements'],
	},
	{
		id: 'ipip-is-ipv4',
		when: { 'ip-family': ['ipv6', 'dual'] },
		variants: ipip,
		reason: 'IP in IP carries IPv4 only: the operator refuses it for an IPv6 pool.',
		sources: ['operator-pools', 'ipv6'],
	},
	{
		id: 'vpc-cni-one-family',
		when: { 'ip-family': 'dual' },
		variants: vpcCni,
		reason: 'The Amazon VPC CNI gives pods IPv4 or IPv6, never both.',
		sources: ['vpc-cni'],
	},
	{
		id: 'vpc-cni-ipv6-by-prefix',
		when: { 'ip-family': 'ipv6' },
		variants: ['aws-vpc-cni'],
		reason: 'The Amazon VPC CNI hands out IPv6 only by prefix delegation.',
		sources: ['vpc-cni'],
	},
	{
		id: 'azure-overlay-dual-without-calico',
		when: { 'ip-family': 'dual' },
		variants: ['azure-cni-overlay'],
		reason: 'AKS does not support Calico policy with a dual-stack overlay.',
		sources: ['aks-overlay-use'],
	},
	{
		id: 'azure-overlay-not-ipv6-only',
		when: { 'ip-family': 'ipv6' },
		variants: ['azure-cni-overlay'],
		reason: 'Azure CNI overlay is documented for IPv4 and for dual stack, not for IPv6 alone.',
		sources: ['aks-overlay-use'],
		confidence: 'inferred',
	},
	{
		id: 'azure-flat-is-ipv4',
		when: { 'ip-family': ['ipv6', 'dual'] },
		variants: ['azure-cni'],
		reason: 'On AKS, IPv6 for pods is documented with the overlay only.',
		sources: ['aks-overlay-use'],
		confidence: 'inferred',
	},
	{
		id: 'host-local-is-ipv4',
		when: { 'ip-family': ['ipv6', 'dual'] },
		variants: ['azure-host-local'],
		reason:
			'Calico’s page on IPv6 asks for Calico IPAM, and here host-local hands out the addresses.',
		sources: ['ipv6'],
		confidence: 'disputed',
		caveat:
			'Calico itself can do dual stack with host-local addresses since v3.22; whether Azure’s routes follow was not verified.',
	},
	{
		id: 'ebpf-not-on-gke',
		when: { platform: 'gke', dataplane: 'ebpf' },
		variants: ['gcp'],
		reason: 'Calico’s eBPF dataplane is not supported on GKE.',
		sources: ['ebpf'],
	},
	{
		id: 'single-addresses-limit-pods',
		when: { 'pod-density': 'high' },
		variants: ['aws-vpc-cni'],
		reason:
			'With single addresses, the instance type limits the pods per node; prefix delegation lifts that limit.',
		sources: ['vpc-cni-max-pods', 'vpc-cni'],
	},
];
