import type { Source } from './types.ts';

const calicoDocs = (path: string, title: string): Source => ({
	title: `Calico docs: ${title}`,
	address: `https://docs.tigera.io/calico/latest/${path}`,
	version: 'v3.32',
	checked: '2026-08-21',
});

const storedDocs = (path: string, title: string): Source => ({
	title: `Calico docs: ${title}`,
	address: `https://docs.tigera.io/calico/latest/${path}`,
	version: 'read in a stored public copy, which may be older than v3.32',
	checked: '2026-11-23',
});

const calico = (path: string, title: string): Source => ({
	title: `Calico source: ${title}`,
	address: `https://github.com/projectcalico/calico/blob/v3.32.1/${path}`,
	version: 'v3.32.1',
	checked: '2026-08-21',
});

const standard = (number: number, title: string): Source => ({
	title: `RFC ${number}: ${title}`,
	address: `https://www.rfc-editor.org/rfc/rfc${number}`,
	version: 'Internet standard; not read again for this guide',
	checked: '2026-11-23',
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
	'about-networking': calicoDocs('about/kubernetes-training/about-networking', 'About networking'),
	'about-k8s-networking': calicoDocs(
		'about/kubernetes-training/about-k8s-networking',
		'About Kubernetes networking',
	),
	architecture: storedDocs('reference/architecture/overview', 'Component architecture'),
	'ip-fabric': calicoDocs(
		'reference/architecture/design/l3-interconnect-fabric',
		'Calico over IP fabrics',
	),
	'ethernet-fabric': calicoDocs(
		'reference/architecture/design/l2-interconnect-fabric',
		'Calico over Ethernet fabrics',
	),
	'ipam-start': storedDocs(
		'networking/ipam/get-started-ip-addresses',
		'Get started with IP address management',
	),
	'block-size': calicoDocs('networking/ipam/change-block-size', 'Change the block size'),
	'legacy-firewalls': calicoDocs(
		'networking/ipam/legacy-firewalls',
		'Restrict a pod to an IP address range',
	),
	'resource-ippool': calicoDocs('reference/resources/ippool', 'IP pool'),
	'resource-bgppeer': calicoDocs('reference/resources/bgppeer', 'BGP peer'),
	'resource-bgpconfig': calicoDocs('reference/resources/bgpconfig', 'BGP configuration'),
	'resource-felixconfig': calicoDocs('reference/resources/felixconfig', 'Felix configuration'),
	'resource-ipamconfig': calicoDocs('reference/resources/ipamconfig', 'IPAM configuration'),
	'resource-kubecontrollers': calicoDocs(
		'reference/resources/kubecontrollersconfig',
		'Kubernetes controllers configuration',
	),
	'resource-nodestatus': storedDocs('reference/resources/caliconodestatus', 'Calico node status'),
	'node-status': storedDocs('reference/calicoctl/node/status', 'calicoctl node status'),
	'api-server': storedDocs('operations/install-apiserver', 'Enable kubectl to manage Calico APIs'),
	'installation-api': calicoDocs('reference/installation/api', 'Installation reference'),
	'install-onprem': calicoDocs(
		'getting-started/kubernetes/self-managed-onprem/onpremises',
		'Install on premises',
	),
	'install-azure': calicoDocs(
		'getting-started/kubernetes/self-managed-public-cloud/azure',
		'Install on Azure, self-managed',
	),
	'migrate-flannel': calicoDocs(
		'getting-started/kubernetes/flannel/migration-from-flannel',
		'Migrate from flannel',
	),
	encryption: calicoDocs('network-policy/encrypt-cluster-pod-traffic', 'Encrypt pod traffic'),
	'release-notes': calicoDocs('release-notes/', 'Release notes'),
	'l2-reachability': {
		title: 'Calico docs: Local subnet L2 reachability',
		address:
			'https://docs.tigera.io/calico/next/networking/configuring/local-subnet-l2-reachability',
		version: 'next, unreleased',
		checked: '2026-08-21',
	},
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
	'operator-installation-later': {
		title: 'Tigera operator source: what an Installation may hold, later than v1.42',
		address:
			'https://github.com/tigera/operator/blob/40788b9b/pkg/controller/installation/validation.go',
		version: 'master, unreleased',
		checked: '2026-08-21',
	},
	'operator-pools': operator('pkg/controller/ippool/validation.go', 'what an IP pool may hold'),
	'operator-api': operator('api/v1/installation_types.go', 'fields of an Installation'),
	'operator-pool-defaults': operator('pkg/controller/ippool/defaults.go', 'defaults of IP pools'),
	'operator-core': operator(
		'pkg/controller/installation/core_controller.go',
		'what the operator sets by itself',
	),
	'operator-typha': operator('pkg/common/autoscale.go', 'how many Typhas run'),
	'felix-mtu': calico('felix/dataplane/linux/int_dataplane.go', 'bytes that each header takes'),
	'bgp-export': calico(
		'confd/pkg/backends/calico/bgp_processor.go',
		'what BIRD exports from each pool',
	),
	'manifest-operator': calico(
		'manifests/custom-resources.yaml',
		'the operator’s default custom resources',
	),
	'manifest-calico': calico('manifests/calico.yaml', 'the plain manifest'),
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
	'flannel-mtu': {
		title: 'flannel source: bytes that each backend subtracts',
		address: 'https://github.com/flannel-io/flannel/tree/v0.28.9/pkg/backend',
		version: 'v0.28.9',
		checked: '2026-08-14',
	},
	'aws-check': {
		title: 'Amazon VPC guide: disable source/destination checks',
		address: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_NAT_Instance.html',
		version: 'cited by Calico’s docs; the page itself was not read',
		checked: '2026-11-23',
	},
	'google-mtu': {
		title: 'Google Cloud docs: maximum transmission unit',
		address: 'https://docs.cloud.google.com/vpc/docs/mtu',
		version: 'text of the page, state of August 2026',
		checked: '2026-08-23',
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
	'thread-mtu-bonds': thread(
		'projectcalico/calico/issues/4522',
		'calico#4522: MTU detection and bonded interfaces',
		2021,
	),
	'docs-windows-encapsulation': thread(
		'tigera/docs/pull/2496',
		'tigera/docs#2496: encapsulation before Windows nodes',
		2026,
	),
	'kubernetes-model': {
		title: 'Kubernetes docs: services, load balancing and networking',
		address: 'https://kubernetes.io/docs/concepts/services-networking/',
		version: 'read in a stored public copy',
		checked: '2026-11-23',
	},
	'cni-spec': {
		title: 'CNI specification',
		address: 'https://www.cni.dev/docs/spec/',
		version: 'read in a stored public copy of version 0.4.0',
		checked: '2026-11-23',
	},
	rfc1918: standard(1918, 'Address allocation for private internets'),
	rfc2003: standard(2003, 'IP encapsulation within IP'),
	rfc4271: standard(4271, 'Border Gateway Protocol 4'),
	rfc4456: standard(4456, 'BGP route reflection'),
	rfc7348: standard(7348, 'VXLAN'),
	rfc7938: standard(7938, 'BGP for routing in large data centres'),
	rfc8200: standard(8200, 'IPv6'),
	'original-page': {
		title: 'The original page of networking options, as a Markdown file',
		address:
			'https://github.com/projectcalico/calico/blob/2a921143702ca3fae5037ede310ce89c6a05b7c3/networking/determine-best-networking.md',
		version: 'a state between November 2019 and June 2020',
		checked: '2026-11-23',
	},
	'rewritten-page': {
		title: 'The rewritten page of networking options, an early Markdown copy',
		address:
			'https://github.com/projectcalico/calico/blob/7024e77185f772130d49a6b6a305b5dc55cf94b7/calico/networking/determine-best-networking.md',
		version: 'a state before the docs moved to docs.tigera.io',
		checked: '2026-11-23',
	},
	'original-rewrite': thread(
		'projectcalico/calico/pull/3670',
		'calico#3670: the table is replaced by recommendations per environment',
		2020,
	),
	'enterprise-gke': {
		title: 'Calico Enterprise docs: Google GKE',
		address:
			'https://docs.tigera.io/calico-enterprise/latest/getting-started/install-on-clusters/gke',
		version: 'read as an excerpt, for v3.23 of the commercial product',
		checked: '2026-11-24',
	},
	'thread-large-as': thread(
		'projectcalico/calico/issues/13494',
		'calico#13494: AS numbers above 2147483647 are refused',
		2026,
	),
	seed: {
		title: 'The original table of networking options (added in calico#2995)',
		address: 'https://github.com/projectcalico/calico/pull/2995',
		version: 'Calico v3.13 to v3.15.0, 2019 to 2020',
		checked: '2026-08-23',
	},
	'cni-plugins': calicoDocs('reference/configure-cni-plugins', 'Configure the Calico CNI plugins'),
	'install-vpp': calicoDocs('getting-started/kubernetes/vpp/getting-started', 'VPP dataplane'),
	'manifest-vxlan': calico('manifests/calico-vxlan.yaml', 'the plain manifest for VXLAN'),
	'manifest-canal': calico('manifests/canal.yaml', 'the manifest for Canal'),
	'calico-releases': {
		title: 'Calico: releases',
		address: 'https://github.com/projectcalico/calico/releases',
		version: 'up to v3.32.1',
		checked: '2026-08-22',
	},
	'operator-releases': {
		title: 'Tigera operator: releases',
		address: 'https://github.com/tigera/operator/releases',
		version: 'up to v1.42.3',
		checked: '2026-08-21',
	},
	'vpc-cni-policy-off': {
		title: 'Amazon EKS guide: disable network policy of the VPC CNI',
		address: 'https://docs.aws.amazon.com/eks/latest/userguide/network-policy-disable.html',
		version: 'cited by Calico’s docs; the page itself was not read',
		checked: '2026-11-24',
	},
	'aks-byo': {
		title: 'AKS docs: bring your own CNI plugin',
		address: 'https://learn.microsoft.com/azure/aks/use-byo-cni',
		version: 'cited by Calico’s docs; the page itself was not read',
		checked: '2026-11-24',
	},
	'gke-policy': {
		title: 'GKE docs: network policy enforcement',
		address: 'https://cloud.google.com/kubernetes-engine/docs/how-to/network-policy',
		version: 'beginning of a stored public copy, its age unknown',
		checked: '2026-11-24',
	},
	'windows-kube-proxy': {
		title: 'Kubernetes SIG Windows: kube-proxy for Calico',
		address:
			'https://github.com/kubernetes-sigs/sig-windows-tools/blob/master/hostprocess/calico/kube-proxy/kube-proxy.yml',
		version: 'cited by Calico’s docs; the file itself was not read',
		checked: '2026-11-24',
	},
	'release-notes-3-31': {
		title: 'Calico docs: Release notes of v3.31',
		address: 'https://docs.tigera.io/calico/3.31/release-notes/',
		version: 'v3.31, read in a stored public copy',
		checked: '2026-11-24',
	},
	'release-notes-3-30': {
		title: 'Calico docs: Release notes of v3.30',
		address: 'https://docs.tigera.io/calico/3.30/release-notes/',
		version: 'v3.30, read in a stored public copy',
		checked: '2026-11-24',
	},
} as const satisfies Record<string, Source>;

/** Id of a source. */
export type SourceId = keyof typeof sources;
