import type { Source } from './types.ts';

const calicoDocs = (path: string, title: string): Source => ({
	title: `Calico docs: ${title}`,
	address: `https://docs.tigera.io/calico/latest/${path}`,
	version: 'v3.32',
	checked: '2026-08-21',
});

const operator = (path: string, title: string): Source => ({
	title: `Tigera operator source: ${title}`,
	address: `https://github.com/tigera/operator/blob/v1.42.3/${path}`,
	version: 'v1.42.3, for Calico v3.32.1',
	checked: '2026-08-21',
});

const thread = (path: string, title: string, year: number): Source => ({
	title,
	address: `https://github.com/${path}`,
	version: `public thread of ${year}, read as an excerpt`,
	checked: '2026-08-23',
});

/** Every place where a fact of this guide is published. The only list of addresses. */
export const sources = {
	'best-networking': calicoDocs(
		'networking/determine-best-networking',
		'Determine best networking option',
	),
	overlay: calicoDocs('networking/configuring/vxlan-ipip', 'Overlay networking'),
	bgp: calicoDocs('networking/configuring/bgp', 'Configure BGP peering'),
	outside: calicoDocs(
		'networking/configuring/workloads-outside-cluster',
		'Workloads outside the cluster',
	),
	'service-ips': calicoDocs(
		'networking/configuring/advertise-service-ips',
		'Advertise service IP addresses',
	),
	mtu: calicoDocs('networking/configuring/mtu', 'Configure MTU'),
	ipv6: calicoDocs('networking/ipam/ipv6', 'Configure dual stack or IPv6 only'),
	'node-address': calicoDocs('networking/ipam/ip-autodetection', 'IP autodetection'),
	requirements: calicoDocs('getting-started/kubernetes/requirements', 'System requirements'),
	'public-cloud-aws': calicoDocs('reference/public-cloud/aws', 'Amazon Web Services'),
	'public-cloud-azure': calicoDocs('reference/public-cloud/azure', 'Microsoft Azure'),
	'public-cloud-gce': calicoDocs('reference/public-cloud/gce', 'Google Compute Engine'),
	faq: calicoDocs('reference/faq', 'Frequently asked questions'),
	'install-eks': calicoDocs('getting-started/kubernetes/managed-public-cloud/eks', 'Amazon EKS'),
	'install-aks': calicoDocs('getting-started/kubernetes/managed-public-cloud/aks', 'Microsoft AKS'),
	'install-gke': calicoDocs('getting-started/kubernetes/managed-public-cloud/gke', 'Google GKE'),
	'install-iks': calicoDocs('getting-started/kubernetes/managed-public-cloud/iks', 'IBM IKS'),
	'install-flannel': calicoDocs(
		'getting-started/kubernetes/flannel/install-for-flannel',
		'Install Calico for policy and flannel for networking',
	),
	'windows-requirements': calicoDocs(
		'getting-started/kubernetes/windows-calico/requirements',
		'Windows requirements',
	),
	'windows-limitations': calicoDocs(
		'getting-started/kubernetes/windows-calico/limitations',
		'Windows limitations',
	),
	'windows-operator': calicoDocs(
		'getting-started/kubernetes/windows-calico/operator',
		'Windows with the operator',
	),
	'about-ebpf': calicoDocs('about/kubernetes-training/about-ebpf', 'About eBPF'),
	ebpf: calicoDocs('operations/ebpf/enabling-ebpf', 'Enable the eBPF dataplane'),
	nftables: calicoDocs('getting-started/kubernetes/nftables', 'nftables dataplane'),
	'operator-installation': operator(
		'pkg/controller/installation/validation.go',
		'what an Installation may hold',
	),
	'operator-pools': operator('pkg/controller/ippool/validation.go', 'what an IP pool may hold'),
	'operator-api': operator('api/v1/installation_types.go', 'fields of an Installation'),
	'route-design': {
		title: 'Calico source: how cluster routes are programmed',
		address:
			'https://github.com/projectcalico/calico/blob/master/design/cluster-route-programming/DESIGN.md',
		version: 'master, unreleased',
		checked: '2026-08-22',
	},
	'flannel-backends': {
		title: 'flannel: backends',
		address: 'https://github.com/flannel-io/flannel/blob/v0.28.9/Documentation/backends.md',
		version: 'v0.28.9',
		checked: '2026-08-14',
	},
	'vpc-cni': {
		title: 'Amazon VPC CNI: README',
		address: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/v1.23.1/README.md',
		version: 'v1.23.1',
		checked: '2026-08-20',
	},
	'vpc-cni-max-pods': {
		title: 'Amazon VPC CNI: pods per instance type',
		address: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/v1.23.1/misc/eni-max-pods.txt',
		version: 'v1.23.1',
		checked: '2026-08-20',
	},
	'eks-hybrid': {
		title: 'Amazon EKS guide: CNI for hybrid nodes',
		address: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-cni.html',
		version: 'state of December 2024',
		checked: '2024-12-18',
	},
	'eks-other-cni': {
		title: 'Amazon EKS guide: other CNI plugins',
		address: 'https://docs.aws.amazon.com/eks/latest/userguide/alternate-cni-plugins.html',
		version: 'state of December 2024',
		checked: '2024-12-18',
	},
	'aks-cni': {
		title: 'AKS docs: CNI networking overview',
		address: 'https://learn.microsoft.com/azure/aks/concepts-network-cni-overview',
		version: 'state of August 2026',
		checked: '2026-08-21',
	},
	'aks-overlay': {
		title: 'AKS docs: Azure CNI overlay',
		address: 'https://learn.microsoft.com/azure/aks/concepts-network-azure-cni-overlay',
		version: 'state of August 2026',
		checked: '2026-08-21',
	},
	'aks-overlay-use': {
		title: 'AKS docs: configure Azure CNI overlay',
		address: 'https://learn.microsoft.com/azure/aks/azure-cni-overlay',
		version: 'state of August 2026',
		checked: '2026-08-21',
	},
	'thread-eks-check': thread(
		'projectcalico/calico/issues/8166',
		'calico#8166: source/destination check on EKS',
		2023,
	),
	'thread-gke-overlay': thread(
		'projectcalico/calico/issues/8061',
		'calico#8061: Calico overlay on GKE',
		2023,
	),
	'thread-azure-cross-subnet': thread(
		'projectcalico/calico/pull/4527',
		'calico#4527: cross-subnet on Azure',
		2021,
	),
	'thread-azure-report': thread(
		'projectcalico/calico/issues/6568',
		'calico#6568: VXLAN cross-subnet on Azure',
		2022,
	),
	'thread-node-nat': thread(
		'projectcalico/calico/issues/5171',
		'calico#5171: NAT between nodes',
		2021,
	),
	'thread-openstack-ports': thread(
		'kubernetes/cloud-provider-openstack/pull/2492',
		'cloud-provider-openstack#2492: port security and allowed address pairs',
		2023,
	),
	'thread-offload': thread(
		'projectcalico/calico/issues/9433',
		'calico#9433: VXLAN lets only ICMP through',
		2024,
	),
	seed: {
		title: 'The original table of networking options (added in calico#2995)',
		address: 'https://github.com/projectcalico/calico/pull/2995',
		version: 'Calico v3.13 to v3.15.0, 2019 to 2020',
		checked: '2026-08-23',
	},
} as const satisfies Record<string, Source>;

/** Id of a source. */
export type SourceId = keyof typeof sources;
