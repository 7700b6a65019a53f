import type { SourceId } from './sources.ts';
import type { Confidence } from './types.ts';

/** One figure of the domain, kept once and printed wherever the prose needs it. */
export interface FactRecord {
	/** The figure as a reader sees it, without its unit. */
	readonly value: string;
	/** Missing where the value needs none, such as a port or a release. */
	readonly unit?: string;
	/** What the figure is, in a few words. */
	readonly what: string;
	/** Ids of sources, the one that says most first. */
	readonly sources: readonly [SourceId, ...SourceId[]];
	/** `read` where nothing is said. */
	readonly confidence?: Confidence;
	/** What a reader should know about the figure itself. */
	readonly caveat?: string;
}

/** Every figure that the prose states. Pages print them by id; none is typed into a sentence. */
export const facts = {
	// Headers
	'ipip-overhead': {
		value: '20',
		unit: 'bytes',
		what: 'Header that IP in IP adds',
		sources: ['mtu', 'felix-mtu'],
	},
	'vxlan-overhead-ipv4': {
		value: '50',
		unit: 'bytes',
		what: 'Header that VXLAN adds over IPv4',
		sources: ['mtu', 'felix-mtu'],
	},
	'vxlan-overhead-ipv6': {
		value: '70',
		unit: 'bytes',
		what: 'Header that VXLAN adds over IPv6',
		sources: ['mtu', 'felix-mtu'],
	},
	'wireguard-overhead-ipv4': {
		value: '60',
		unit: 'bytes',
		what: 'Header that WireGuard adds over IPv4',
		sources: ['mtu', 'felix-mtu'],
	},
	'wireguard-overhead-ipv6': {
		value: '80',
		unit: 'bytes',
		what: 'Header that WireGuard adds over IPv6',
		sources: ['mtu', 'felix-mtu'],
	},
	'wireguard-aks-extra': {
		value: '100',
		unit: 'bytes',
		what: 'What WireGuard with host encryption takes off in addition on AKS',
		sources: ['mtu', 'felix-mtu'],
	},
	'flannel-vxlan-overhead': {
		value: '50',
		unit: 'bytes',
		what: 'Header of flannel’s vxlan backend',
		sources: ['flannel-backends'],
	},
	'flannel-udp-overhead': {
		value: '28',
		unit: 'bytes',
		what: 'Header of flannel’s udp backend',
		sources: ['flannel-backends'],
	},
	'flannel-ipip-overhead': {
		value: '20',
		unit: 'bytes',
		what: 'Header of flannel’s ipip backend',
		sources: ['flannel-backends'],
	},
	'flannel-ipsec-overhead': {
		value: '77',
		unit: 'bytes',
		what: 'Header of flannel’s ipsec backend',
		sources: ['flannel-backends'],
		caveat: 'Eight more with UDP encapsulation.',
	},
	'flannel-wireguard-overhead': {
		value: '80',
		unit: 'bytes',
		what: 'Header of flannel’s wireguard backend',
		sources: ['flannel-backends'],
	},

	// MTU
	'mtu-ethernet': {
		value: '1500',
		what: 'Usual MTU of an Ethernet link',
		sources: ['mtu'],
	},
	'pod-mtu-ipip': {
		value: '1480',
		what: 'Pod MTU with IP in IP on a link of 1500',
		sources: ['mtu'],
	},
	'pod-mtu-vxlan': {
		value: '1450',
		what: 'Pod MTU with VXLAN over IPv4 on a link of 1500',
		sources: ['mtu'],
	},
	'pod-mtu-vxlan-ipv6': {
		value: '1430',
		what: 'Pod MTU with VXLAN over IPv6 on a link of 1500',
		sources: ['mtu'],
	},
	'ping-headers': {
		value: '28',
		unit: 'bytes',
		what: 'Headers of a ping over IPv4, which its size option does not count',
		sources: ['mtu'],
		confidence: 'inferred',
		caveat: 'Not from the page: 20 bytes of IPv4 and 8 of ICMP.',
	},
	'mtu-google': {
		value: '1460',
		what: 'Default MTU of a Google VPC network',
		sources: ['google-mtu', 'mtu'],
	},
	'mtu-google-range': {
		value: '1300 to 8896',
		what: 'MTUs that a Google VPC network accepts',
		sources: ['google-mtu'],
	},
	'mtu-aws-jumbo': {
		value: '9001',
		what: 'MTU of a network interface on AWS with jumbo frames',
		sources: ['mtu', 'vpc-cni'],
	},
	'mtu-openstack': {
		value: '1450',
		what: 'MTU of an OpenStack guest network that is itself VXLAN',
		sources: ['mtu'],
	},
	'mtu-aks-path': {
		value: '1400',
		what: 'MTU of the path between AKS nodes, although the interfaces show 1500',
		sources: ['mtu'],
	},
	'mtu-azure-vxlan': {
		value: '1350',
		what: 'Pod MTU for VXLAN on an Azure path of 1400',
		sources: ['mtu'],
		confidence: 'inferred',
		caveat: 'Arithmetic from the path MTU and VXLAN’s header.',
	},
	'mtu-ipv6-minimum': {
		value: '1280',
		what: 'Smallest MTU that IPv6 allows on a link',
		sources: ['rfc8200'],
	},

	// Ports and protocols
	'bgp-port': { value: 'TCP 179', what: 'Port of BGP', sources: ['requirements'] },
	'ipip-protocol': {
		value: 'IP protocol 4',
		what: 'Protocol number of IP in IP',
		sources: ['requirements'],
	},
	'vxlan-port': { value: 'UDP 4789', what: 'Port of Calico’s VXLAN', sources: ['requirements'] },
	'vxlan-vni': {
		value: '4096',
		what: 'VNI of Calico’s VXLAN',
		sources: ['resource-felixconfig'],
	},
	'vxlan-vni-mke': {
		value: '10000',
		what: 'VNI that the operator sets on Mirantis MKE',
		sources: ['operator-core'],
	},
	'vxlan-port-mke-ebpf': {
		value: 'UDP 8472',
		what: 'VXLAN port that the operator sets on Mirantis MKE with eBPF',
		sources: ['operator-core'],
	},
	'flannel-vxlan-port-calico-docs': {
		value: 'UDP 4789',
		what: 'Port of flannel’s vxlan backend according to Calico’s requirements page',
		sources: ['requirements'],
		confidence: 'disputed',
		caveat: 'Flannel’s own default on Linux is 8472.',
	},
	'flannel-udp-port': {
		value: 'UDP 8285',
		what: 'Port of flannel’s udp backend',
		sources: ['flannel-backends'],
	},
	'wireguard-port-ipv4': {
		value: 'UDP 51820',
		what: 'Port of Calico’s WireGuard over IPv4',
		sources: ['requirements'],
	},
	'wireguard-port-ipv6': {
		value: 'UDP 51821',
		what: 'Port of Calico’s WireGuard over IPv6',
		sources: ['requirements'],
	},
	'flannel-wireguard-ports': {
		value: 'UDP 51820 and 51821',
		what: 'Ports of flannel’s wireguard backend, for IPv4 and for IPv6',
		sources: ['flannel-backends'],
	},
	'flannel-ipsec-ports': {
		value: 'IP protocol 50, UDP 500 and UDP 4500',
		what: 'What flannel’s ipsec backend needs',
		sources: ['flannel-backends'],
	},
	'api-ports': {
		value: 'TCP 443 or 6443',
		what: 'Usual ports of the Kubernetes API',
		sources: ['requirements'],
	},
	'etcd-port': { value: 'TCP 2379', what: 'Port of etcd', sources: ['requirements'] },
	'typha-port': { value: 'TCP 5473', what: 'Port of Typha', sources: ['requirements'] },
	'flannel-vxlan-port-linux': {
		value: 'UDP 8472',
		what: 'Port of flannel’s vxlan backend on Linux',
		sources: ['flannel-backends', 'requirements'],
		confidence: 'disputed',
		caveat: 'Calico’s requirements page says 4789; flannel’s own default on Linux is 8472.',
	},
	'flannel-vxlan-port-windows': {
		value: 'UDP 4789',
		what: 'Port of flannel’s vxlan backend on Windows',
		sources: ['flannel-backends'],
	},

	// BGP
	'default-as': { value: 'AS 64512', what: 'AS number of all nodes by default', sources: ['bgp'] },
	'mesh-nodes': {
		value: 'about 100',
		unit: 'nodes',
		what: 'Size up to which a full mesh works well',
		sources: ['bgp'],
		caveat: 'Guidance, not a limit.',
	},
	'reflectors-per-node': {
		value: 'two',
		unit: 'reflectors',
		what: 'Route reflectors that a node usually peers with',
		sources: ['bgp'],
	},
	'reflector-gap': {
		value: 'about 2',
		unit: 'seconds',
		what: 'Gap in pod traffic when a node is made a route reflector',
		sources: ['bgp'],
	},
	'switch-routes': {
		value: 'about 128,000',
		unit: 'routes',
		what: 'Route table of a common switch, as a planning figure',
		sources: ['ip-fabric'],
		caveat: 'The page gives it as an order of magnitude and is several years old.',
	},
	'local-as-since': {
		value: 'v3.31',
		what: 'Release with a local AS number for each BGPPeer',
		sources: ['resource-bgppeer'],
	},

	// Scale
	'typha-from-nodes': {
		value: '50',
		unit: 'nodes',
		what: 'Size from which the manifest installation needs Typha',
		sources: ['install-onprem'],
	},
	'typha-nodes-per-copy': {
		value: '200',
		unit: 'nodes',
		what: 'Nodes for which the operator adds one more Typha',
		sources: ['operator-typha'],
	},

	// IPAM
	'block-ipv4': { value: '/26', what: 'Default size of an IPv4 block', sources: ['ipam-start'] },
	'block-ipv4-addresses': {
		value: '64',
		unit: 'addresses',
		what: 'Addresses in an IPv4 block of the default size',
		sources: ['ipam-start'],
	},
	'block-ipv6': {
		value: '/122',
		what: 'Default size of an IPv6 block',
		sources: ['resource-ippool'],
	},
	'block-range-ipv4': {
		value: '/20 to /32',
		what: 'Block sizes that an IPv4 pool accepts',
		sources: ['operator-pools', 'resource-ippool'],
	},
	'block-range-ipv6': {
		value: '/116 to /128',
		what: 'Block sizes that an IPv6 pool accepts',
		sources: ['operator-pools', 'resource-ippool'],
	},
	'blocks-in-16': {
		value: '1,024',
		unit: 'blocks',
		what: 'Blocks of /26 in a pool of /16',
		sources: ['ipam-start'],
		confidence: 'inferred',
		caveat: 'Arithmetic: 2 to the power of 26 − 16.',
	},
	'blocks-in-20': {
		value: '64',
		unit: 'blocks',
		what: 'Blocks of /26 in a pool of /20',
		sources: ['ipam-start'],
		confidence: 'inferred',
		caveat: 'Arithmetic: 2 to the power of 26 − 20.',
	},
	'blocks-per-node': {
		value: '20',
		unit: 'blocks',
		what: 'Most blocks that one node may hold by default',
		sources: ['resource-ipamconfig'],
		confidence: 'disputed',
		caveat: 'The docs say 20, the CRD’s default is 0, and the code treats 0 as 20.',
	},
	'blocks-per-node-crd': {
		value: '0',
		what: 'Default of maxBlocksPerHost in the CRD, which the code reads as 20',
		sources: ['resource-ipamconfig'],
	},
	'private-ranges': {
		value: '10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16',
		what: 'Private IPv4 ranges',
		sources: ['rfc1918'],
	},
	'private-range-largest': {
		value: '10.0.0.0/8',
		what: 'Largest private IPv4 range',
		sources: ['rfc1918'],
	},
	'pod-gateway': {
		value: '169.254.1.1',
		what: 'Gateway that pods see',
		sources: ['faq'],
	},
	'pool-operator': {
		value: '192.168.0.0/16',
		what: 'Pool that the operator creates when none is given',
		sources: ['operator-pool-defaults'],
	},
	'pool-eks': {
		value: '172.16.0.0/16',
		what: 'Pool that the operator creates on EKS with Calico networking',
		sources: ['operator-pool-defaults'],
	},
	'pools-most': {
		value: '25',
		unit: 'pools',
		what: 'Most IP pools in one Installation',
		sources: ['operator-api'],
		confidence: 'disputed',
		caveat: 'The docs’ page on block sizes says one pool per IP version; the CRD accepts 25.',
	},
	'host-local-range': {
		value: '/24',
		what: 'Default range per node with host-local IPAM',
		sources: ['best-networking'],
	},
	'host-local-addresses': {
		value: '256',
		unit: 'addresses',
		what: 'Addresses in the default range of host-local IPAM, of which two are reserved',
		sources: ['best-networking'],
	},
	'windows-reserved': {
		value: '4',
		unit: 'addresses',
		what: 'Addresses that Windows reserves in each block',
		sources: ['windows-limitations'],
	},
	'leak-grace': {
		value: '15',
		unit: 'minutes',
		what: 'How long an address without a pod is kept before it is freed',
		sources: ['resource-kubecontrollers'],
	},

	// Releases
	'release-read': {
		value: 'v3.32.1',
		what: 'Release of Calico that this guide is true for',
		sources: ['release-notes'],
	},
	'kubernetes-tested': {
		value: '1.34, 1.35 and 1.36',
		what: 'Kubernetes releases that Calico v3.32 is tested with',
		sources: ['requirements'],
	},
	'kernel-minimum': {
		value: '5.10',
		what: 'Oldest Linux kernel for Calico v3.32',
		sources: ['requirements'],
	},
	'felix-routes-since': {
		value: 'v3.32',
		what: 'Release in which Felix can program all cluster routes, when asked to',
		sources: ['operator-api'],
	},
	'felix-ipip-default': {
		value: 'v3.33',
		what: 'Release in which Felix is to program IP in IP routes by default',
		sources: ['route-design'],
		confidence: 'unverified',
		caveat: 'On a branch, not released when the sources were read.',
	},
	'bird-ipip-removal': {
		value: 'v3.35',
		what: 'Release in which IP in IP routes by BIRD are planned to go',
		sources: ['route-design'],
		confidence: 'unverified',
		caveat: 'A plan in a design document.',
	},
	'vxlan-ipv6-since': {
		value: 'v3.23',
		what: 'First release with VXLAN over IPv6',
		sources: ['ipv6'],
	},
	'kernel-vxlan-ipv6': {
		value: '4.19.1',
		what: 'Oldest Linux kernel for VXLAN over IPv6',
		sources: ['overlay'],
		caveat: 'RHEL: 4.18.0.',
	},
	'nftables-since': {
		value: 'v3.31',
		what: 'Release in which the nftables dataplane left its preview',
		sources: ['nftables'],
	},
	'ebpf-ipv6-since': {
		value: 'v3.28',
		what: 'Release in which IPv6 on the eBPF dataplane left its preview',
		sources: ['about-ebpf'],
	},
	'wireguard-ipv6-since': {
		value: 'v3.24',
		what: 'First release with WireGuard over IPv6',
		sources: ['encryption'],
	},
	'host-local-dual-since': {
		value: 'v3.22',
		what: 'First release with dual stack on host-local IPAM',
		sources: ['release-notes'],
	},
	'original-first': {
		value: 'v3.13',
		what: 'First release with the original table of options',
		sources: ['seed'],
	},
	'original-last': {
		value: 'v3.15.0',
		what: 'Last release with the original table of options',
		sources: ['seed', 'original-rewrite'],
	},

	// Clouds
	'aws-route-limit': {
		value: '50',
		unit: 'routes',
		what: 'Limit of a VPC route table that Calico’s own routes avoid',
		sources: ['public-cloud-aws'],
	},
	'vpc-t3-medium': {
		value: '17',
		unit: 'pods',
		what: 'Pods on a t3.medium with the Amazon VPC CNI',
		sources: ['vpc-cni-max-pods'],
	},
	'vpc-m5-large': {
		value: '29',
		unit: 'pods',
		what: 'Pods on an m5.large with the Amazon VPC CNI',
		sources: ['vpc-cni-max-pods'],
	},
	'vpc-m5-24xlarge': {
		value: '737',
		unit: 'pods',
		what: 'Pods on an m5.24xlarge with the Amazon VPC CNI',
		sources: ['vpc-cni-max-pods'],
	},
	'vpc-prefix': {
		value: '/28',
		what: 'Block that prefix delegation attaches to an interface',
		sources: ['vpc-cni'],
	},
	'azure-pods-default': {
		value: '30',
		unit: 'pods',
		what: 'Default pods per node of Azure CNI with addresses of the node’s subnet',
		sources: ['aks-cni'],
	},
	'azure-pods-most': {
		value: '250',
		unit: 'pods',
		what: 'Most pods per node of Azure CNI',
		sources: ['aks-cni', 'aks-overlay'],
	},
	'azure-overlay-nodes': {
		value: '5,000',
		unit: 'nodes',
		what: 'Most nodes with the overlay of Azure CNI',
		sources: ['aks-overlay'],
	},
	'azure-overlay-range': {
		value: '/24',
		what: 'Range of each node with the overlay of Azure CNI',
		sources: ['aks-overlay'],
	},
	'azure-route-nodes': {
		value: '400',
		unit: 'nodes',
		what: 'Most nodes where Azure routes carry the pods',
		sources: ['aks-cni'],
	},
	'kubenet-end': {
		value: '2028-03-31',
		what: 'Day on which AKS retires kubenet',
		sources: ['aks-cni'],
	},
	'eks-guide-read': {
		value: 'December 2024',
		what: 'State of the Amazon EKS user guide that was read',
		sources: ['eks-other-cni'],
		caveat: 'Old: check again before you quote it.',
	},

	// Dataplanes
	'kernel-nftables': {
		value: '5.13',
		what: 'Oldest Linux kernel for the nftables dataplane',
		sources: ['nftables'],
	},
	'nft-minimum': {
		value: '1.0.1',
		what: 'Oldest release of the nft tool for the nftables dataplane',
		sources: ['nftables'],
	},
	'kubernetes-nftables': {
		value: '1.31',
		what: 'First Kubernetes release whose kube-proxy has an nftables mode that the dataplane can join',
		sources: ['nftables'],
	},
	'nftables-preview': {
		value: 'v3.29',
		what: 'First release with the nftables dataplane, as a preview',
		sources: ['nftables'],
	},
	'kernel-ebpf': {
		value: '5.10',
		what: 'Oldest Linux kernel for the eBPF dataplane',
		sources: ['ebpf'],
		caveat: 'On RHEL, 4.18.0-305 or newer.',
	},
	'kernel-ebpf-rhel': {
		value: '4.18.0-305',
		what: 'Oldest RHEL kernel for the eBPF dataplane',
		sources: ['ebpf'],
	},
	'ebpf-ipv6-preview': {
		value: 'v3.27',
		what: 'First release with IPv6 on the eBPF dataplane, as a preview',
		sources: ['about-ebpf'],
	},
	'maglev-since': {
		value: 'v3.32',
		what: 'First release with Maglev load balancing on the eBPF dataplane',
		sources: ['release-notes'],
	},
	'kernel-wireguard': {
		value: '5.6',
		what: 'First Linux kernel that contains WireGuard',
		sources: ['encryption'],
		caveat: 'Some distributions brought it to older kernels.',
	},

	// More releases
	'released-3-30': {
		value: '2025-05-05',
		what: 'Day on which v3.30.0 was released',
		sources: ['calico-releases'],
	},
	'released-3-31': {
		value: '2025-10-21',
		what: 'Day on which v3.31.0 was released',
		sources: ['calico-releases'],
	},
	'released-3-32': {
		value: '2026-04-30',
		what: 'Day on which v3.32.0 was released',
		sources: ['calico-releases'],
	},
	'released-3-32-1': {
		value: '2026-06-24',
		what: 'Day on which v3.32.1 was released',
		sources: ['calico-releases'],
	},
	'calico-3-29': {
		value: 'v3.29.7',
		what: 'Newest release of Calico v3.29 when the sources were read',
		sources: ['calico-releases'],
	},
	'operator-3-29': {
		value: 'v1.36.16',
		what: 'Operator that pairs with Calico v3.29.7',
		sources: ['operator-releases'],
	},
	'calico-3-30': {
		value: 'v3.30.7',
		what: 'Newest release of Calico v3.30 when the sources were read',
		sources: ['calico-releases'],
	},
	'operator-3-30': {
		value: 'v1.38.13',
		what: 'Operator that pairs with Calico v3.30.7',
		sources: ['operator-releases'],
	},
	'calico-3-31': {
		value: 'v3.31.7',
		what: 'Newest release of Calico v3.31 when the sources were read',
		sources: ['calico-releases'],
	},
	'operator-3-31': {
		value: 'v1.40.15',
		what: 'Operator that pairs with Calico v3.31.7',
		sources: ['operator-releases'],
	},
	'calico-3-32': {
		value: 'v3.32.1',
		what: 'Newest release of Calico v3.32 when the sources were read',
		sources: ['calico-releases'],
	},
	'operator-3-32': {
		value: 'v1.42.3',
		what: 'Operator that pairs with Calico v3.32.1',
		sources: ['operator-releases'],
	},
	'operator-3-33': {
		value: 'v1.44',
		what: 'Branch of the operator for Calico v3.33',
		sources: ['operator-releases'],
		confidence: 'unverified',
		caveat: 'A branch, not a release, when the sources were read.',
	},
	'api-server-deprecated': {
		value: 'v3.32',
		what: 'Release that calls the aggregated Calico API server deprecated',
		sources: ['release-notes'],
	},
	'native-crds-preview': {
		value: 'v3.32',
		what: 'Release with Calico’s v3 resources as CRDs, as a preview',
		sources: ['release-notes'],
	},
	'kubevirt-since': {
		value: 'v3.32',
		what: 'Release that describes live migration of KubeVirt machines',
		sources: ['release-notes'],
	},

	// Tutorials
	'flannel-oldest': {
		value: 'v0.9.1',
		what: 'Oldest flannel that the live migration accepts',
		sources: ['migrate-flannel'],
	},
	'canal-oldest': {
		value: 'v3.7.0',
		what: 'Oldest Canal that the live migration accepts',
		sources: ['migrate-flannel'],
	},
	'windows-1809-build': {
		value: '17763',
		what: 'Oldest build of Windows 1809 for VXLAN',
		sources: ['windows-requirements'],
	},
	'windows-1903-build': {
		value: '18317',
		what: 'Oldest build of Windows 1903 for VXLAN',
		sources: ['windows-requirements'],
	},
	'mesh-sessions-100': {
		value: '4,950',
		unit: 'sessions',
		what: 'Sessions of a full mesh of 100 nodes',
		sources: ['bgp'],
		confidence: 'inferred',
		caveat: 'Arithmetic: 100 × 99 ÷ 2.',
	},
	'mesh-sessions-300': {
		value: '44,850',
		unit: 'sessions',
		what: 'Sessions of a full mesh of 300 nodes',
		sources: ['bgp'],
		confidence: 'inferred',
		caveat: 'Arithmetic: 300 × 299 ÷ 2.',
	},
	'pools-manifest': {
		value: '192.168.0.0/16, then 172.16.0.0/16 to 172.31.0.0/16',
		what: 'Ranges that calico.yaml tries for its pool, the first that is free',
		sources: ['manifest-calico'],
	},
	'vpc-t3-medium-guide': {
		value: '100',
		unit: 'pods',
		what: 'Pods per node that Calico’s guide for EKS sets for a t3.medium',
		sources: ['install-eks'],
	},
} as const satisfies Record<string, FactRecord>;
