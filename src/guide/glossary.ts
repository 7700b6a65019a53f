/** One word that a reader may not know. */
export interface GlossaryTerm {
	readonly term: string;
	/** What the letters stand for. */
	readonly long?: string;
	/** One or two sentences, plain text. */
	readonly definition: string;
	/** Other spellings and tokens that people type when they look for it. */
	readonly aliases: readonly string[];
	/** Path, below the site’s base, of the page that explains it. */
	readonly see?: string;
}

/** The words of this guide. Pages link them by id; the search knows their aliases. */
export const glossary = {
	'alias-ip': {
		term: 'Alias IP range',
		definition:
			'A second range of addresses on a network interface in Google Cloud, which its network routes by itself.',
		aliases: ['alias ip ranges', 'secondary range'],
		see: 'concepts/other-networking-options',
	},
	'vpc-cni': {
		term: 'Amazon VPC CNI',
		definition: 'The network plugin of AWS. Pods get addresses of the VPC.',
		aliases: ['aws vpc cni', 'aws-node', 'amazonvpc', 'aws cni'],
		see: 'concepts/other-networking-options',
	},
	'as-number': {
		term: 'AS number',
		definition:
			'The number of an autonomous system: a group of routers that appear to others as one. All Calico nodes share one unless you change it.',
		aliases: ['asn', 'autonomous system', 'as 64512', 'asnumber'],
		see: 'concepts/bgp',
	},
	'azure-cni': {
		term: 'Azure CNI',
		definition:
			'The network plugin of Azure. Pods get addresses of the VNet, or of a range that only Azure’s network routes.',
		aliases: ['azurevnet', 'azure cni overlay', 'azure-vnet'],
		see: 'concepts/other-networking-options',
	},
	bgp: {
		term: 'BGP',
		long: 'Border Gateway Protocol',
		definition:
			'The routing protocol of the internet, used in Calico to share pod routes between nodes and with routers.',
		aliases: ['border gateway protocol', 'bgp peering'],
		see: 'concepts/bgp',
	},
	bgpconfiguration: {
		term: 'BGPConfiguration',
		definition:
			'The Calico resource for BGP settings of the whole cluster: the mesh, the AS number, the service IPs to advertise.',
		aliases: ['bgp configuration'],
		see: 'concepts/bgp',
	},
	bgppeer: {
		term: 'BGPPeer',
		definition:
			'The Calico resource that describes a BGP session: which nodes, with which router or which other nodes.',
		aliases: ['bgp peer'],
		see: 'tutorials/unencapsulated-peered',
	},
	bird: {
		term: 'BIRD',
		definition:
			'The BGP daemon that Calico runs on each node to tell others which pod routes are here, and to learn theirs.',
		aliases: ['bird internet routing daemon', 'bird6'],
		see: 'concepts/bgp',
	},
	block: {
		term: 'Block',
		definition:
			'A slice of an IP pool that one node holds and gives its pods addresses from; 64 IPv4 addresses by default.',
		aliases: ['ipam block', 'blocksize', 'ip block'],
		see: 'concepts/ipam',
	},
	borrowing: {
		term: 'Borrowed address',
		definition:
			'A pod address from a block that belongs to another node. It needs a route of its own.',
		aliases: ['borrowing', 'ip borrowing', 'borrowed ip'],
		see: 'concepts/ipam',
	},
	calico: {
		term: 'Calico',
		definition:
			'An open-source project that provides pod networking and network policy for Kubernetes.',
		aliases: ['project calico', 'tigera calico'],
		see: 'concepts/calico-networking',
	},
	'calico-api-server': {
		term: 'Calico API server',
		definition:
			'The part that lets kubectl read and write Calico’s resources in projectcalico.org/v3.',
		aliases: ['apiserver', 'projectcalico.org/v3'],
	},
	calicoctl: {
		term: 'calicoctl',
		definition:
			'Calico’s own command line. Some tasks need it, such as the AS number of a single node.',
		aliases: ['calicoctl node status'],
	},
	canal: {
		term: 'Canal',
		definition: 'The name for flannel’s networking with Calico’s policy.',
		aliases: ['flannel with calico', 'canal.yaml'],
		see: 'concepts/other-networking-options',
	},
	cidr: {
		term: 'CIDR',
		definition:
			'A range of addresses written as its first address and the length of its fixed part, such as 10.0.0.0/8.',
		aliases: ['prefix', 'subnet mask', 'ip range'],
		see: 'concepts/ipam',
	},
	'cloud-provider': {
		term: 'Cloud provider integration',
		definition:
			'Controllers that connect Kubernetes with a cloud. Among other things they write pod routes into the cloud’s network.',
		aliases: ['cloud controller manager', 'ccm', 'cloud routes'],
		see: 'concepts/kubernetes-network-model',
	},
	cni: {
		term: 'CNI',
		long: 'Container Network Interface',
		definition:
			'The interface through which Kubernetes asks a plugin to connect a pod to the network, and to disconnect it again. “The CNI” often means the plugin itself.',
		aliases: ['container network interface', 'cni plugin', 'network plugin'],
		see: 'concepts/kubernetes-network-model',
	},
	confd: {
		term: 'confd',
		definition:
			'The small program beside BIRD that writes its configuration from Calico’s resources.',
		aliases: [],
		see: 'concepts/calico-networking',
	},
	'cross-subnet': {
		term: 'Cross-subnet mode',
		definition: 'A mode that encapsulates only what crosses from one subnet of nodes into another.',
		aliases: [
			'crosssubnet',
			'VXLANCrossSubnet',
			'IPIPCrossSubnet',
			'cross subnet',
			'selective encapsulation',
		],
		see: 'concepts/overlay-networks',
	},
	dataplane: {
		term: 'Dataplane',
		definition:
			'What handles packets on a node: iptables, nftables, eBPF or VPP on Linux, HNS on Windows.',
		aliases: ['data plane', 'linuxdataplane'],
		see: 'concepts/dataplanes',
	},
	'dual-stack': {
		term: 'Dual stack',
		definition: 'Pods with an IPv4 and an IPv6 address each.',
		aliases: ['ipv6', 'ipv4 and ipv6', 'dual-stack'],
		see: 'concepts/ip-families',
	},
	ebgp: {
		term: 'eBGP',
		long: 'external BGP',
		definition: 'A BGP session between routers with different AS numbers.',
		aliases: ['external bgp'],
		see: 'concepts/bgp',
	},
	ebpf: {
		term: 'eBPF',
		definition:
			'Small verified programs that run in the Linux kernel. As a Calico dataplane they can replace kube-proxy.',
		aliases: ['bpf', 'extended bpf'],
		see: 'concepts/dataplanes',
	},
	ecmp: {
		term: 'ECMP',
		long: 'equal-cost multi-path',
		definition: 'A router’s use of several equally good paths at once.',
		aliases: ['equal-cost multi-path', 'equal cost multipath', 'multipath'],
	},
	encapsulation: {
		term: 'Encapsulation',
		definition:
			'Wrapping a packet into another one. The outer packet carries addresses that the network between nodes knows.',
		aliases: ['encap', 'unencapsulated', 'no encapsulation'],
		see: 'concepts/overlay-networks',
	},
	eni: {
		term: 'ENI',
		long: 'elastic network interface',
		definition:
			'A network interface of an AWS instance. The Amazon VPC CNI takes pod addresses from it.',
		aliases: ['elastic network interface'],
		see: 'concepts/other-networking-options',
	},
	felix: {
		term: 'Felix',
		definition:
			'Calico’s agent on every node. It programs routes and policy rules for the pods of its node.',
		aliases: ['calico-felix', 'calico-node'],
		see: 'concepts/calico-networking',
	},
	felixconfiguration: {
		term: 'FelixConfiguration',
		definition:
			'The Calico resource with Felix’s settings, such as awsSrcDstCheck or the VXLAN port.',
		aliases: ['felix configuration'],
		see: 'tutorials/unencapsulated-not-peered',
	},
	flannel: {
		term: 'Flannel',
		definition:
			'A network plugin that gives each node a fixed range and carries pods over a backend, mostly VXLAN.',
		aliases: ['canal', 'flanneld'],
		see: 'concepts/other-networking-options',
	},
	'full-mesh': {
		term: 'Full mesh',
		definition: 'The default of Calico’s BGP: every node has a session with every other node.',
		aliases: ['node-to-node mesh', 'nodetonodemeshenabled', 'bgp mesh'],
		see: 'concepts/bgp',
	},
	'gke-dataplane': {
		term: 'GKE Dataplane V1 and V2',
		definition:
			'The two ways in which GKE handles packets. Calico policy belongs to V1; V2 brings its own.',
		aliases: ['dataplane v2', 'dataplane v1', 'gke dataplane'],
		see: 'concepts/other-networking-options',
	},
	hns: {
		term: 'HNS',
		long: 'Host Network Service',
		definition: 'The network service of Windows, which Calico programs on Windows nodes.',
		aliases: ['host network service', 'windows dataplane', 'windowsdataplane'],
		see: 'tutorials/windows-nodes',
	},
	'host-gw': {
		term: 'host-gw',
		definition:
			'A flannel backend without a header: nodes are next hops for each other’s pods, in one L2 network.',
		aliases: ['host gateway'],
		see: 'concepts/other-networking-options',
	},
	'host-local': {
		term: 'host-local IPAM',
		definition: 'A plugin that gives pods addresses from one fixed range per node.',
		aliases: ['host local', 'hostlocal', 'podcidr'],
		see: 'concepts/ipam',
	},
	ibgp: {
		term: 'iBGP',
		long: 'internal BGP',
		definition: 'A BGP session between routers with the same AS number.',
		aliases: ['internal bgp'],
		see: 'concepts/bgp',
	},
	ingress: {
		term: 'Ingress',
		definition:
			'The way for HTTP requests from outside into the cluster, through a proxy; the Gateway API is its successor.',
		aliases: ['gateway api', 'ingress controller'],
		see: 'concepts/pod-ip-routability',
	},
	installation: {
		term: 'Installation',
		definition:
			'The resource from which the Tigera operator sets Calico up: plugin, IPAM, pools, BGP, dataplane.',
		aliases: ['operator.tigera.io', 'calicoNetwork', 'installation resource'],
		see: 'tutorials/ip-in-ip-or-vxlan',
	},
	'ip-autodetection': {
		term: 'IP autodetection',
		definition:
			'How Calico finds a node’s address and prefix. Cross-subnet modes depend on the prefix.',
		aliases: ['ip_autodetection_method', 'nodeaddressautodetectionv4', 'first-found'],
		see: 'concepts/overlay-networks',
	},
	'ip-in-ip': {
		term: 'IP in IP',
		definition:
			'An encapsulation that puts an IPv4 packet directly into another IPv4 packet. It is IP protocol 4, neither TCP nor UDP.',
		aliases: [
			'IPIP',
			'IP-in-IP',
			'ipip',
			'protocol 4',
			'ip protocol 4',
			'tunl0',
			'ipipmode',
			'ipencap',
		],
		see: 'concepts/overlay-networks',
	},
	ipam: {
		term: 'IPAM',
		long: 'IP address management',
		definition: 'The part of a network plugin that hands out pod addresses and takes them back.',
		aliases: ['ip address management', 'calico-ipam', 'address management'],
		see: 'concepts/ipam',
	},
	ippool: {
		term: 'IPPool',
		definition:
			'A range of addresses from which Calico’s IPAM takes pod addresses, with its encapsulation and NAT settings.',
		aliases: ['ip pool', 'pool', 'calico_ipv4pool_cidr', 'default-ipv4-ippool'],
		see: 'concepts/ipam',
	},
	iptables: {
		term: 'iptables',
		definition: 'The older packet filter of Linux, and the default of Calico’s Linux dataplanes.',
		aliases: [],
		see: 'concepts/dataplanes',
	},
	'kube-proxy': {
		term: 'kube-proxy',
		definition:
			'The part of Kubernetes that sends packets for a service IP to one of the pods behind it.',
		aliases: ['kube proxy', 'ipvs'],
		see: 'concepts/kubernetes-network-model',
	},
	kubenet: {
		term: 'kubenet',
		definition:
			'A basic network plugin that relied on routes of a cloud. Calico’s docs call it incompatible with Calico; AKS retires it.',
		aliases: [],
		see: 'concepts/other-networking-options',
	},
	l2: {
		term: 'L2 network',
		long: 'layer 2 network',
		definition:
			'A network in which any machine reaches any other without a router in between: one Ethernet segment, usually one subnet.',
		aliases: ['layer 2', 'l2 subnet', 'broadcast domain', 'vlan'],
		see: 'concepts/overlay-networks',
	},
	l3: {
		term: 'L3 network',
		long: 'layer 3 network',
		definition:
			'A network in which routers forward packets by IP address. Google’s network is one throughout.',
		aliases: ['layer 3', 'routed network'],
		see: 'concepts/cloud-address-checks',
	},
	mtu: {
		term: 'MTU',
		long: 'maximum transmission unit',
		definition:
			'The largest packet that a link carries. Each encapsulation takes its header off the MTU of the pods.',
		aliases: ['maximum transmission unit', 'packet size', 'fragmentation'],
		see: 'reference/mtu',
	},
	nat: {
		term: 'NAT',
		long: 'network address translation',
		definition: 'Rewriting addresses in packets on their way.',
		aliases: ['network address translation'],
		see: 'concepts/pod-ip-routability',
	},
	natoutgoing: {
		term: 'natOutgoing',
		definition: 'The setting of an IP pool that turns outgoing NAT on for the pods of that pool.',
		aliases: ['nat outgoing', 'outgoing nat'],
		see: 'concepts/pod-ip-routability',
	},
	networkpolicy: {
		term: 'NetworkPolicy',
		definition:
			'A resource that says which connections a pod may have. Kubernetes and Calico each have one.',
		aliases: [
			'network policy',
			'globalnetworkpolicy',
			'policy enforcement',
			'calico network policy',
		],
		see: 'concepts/other-networking-options',
	},
	'next-hop': {
		term: 'Next hop',
		definition: 'The address to which a router hands a packet next on the way to its destination.',
		aliases: ['nexthop', 'next hop self', 'nexthopmode'],
		see: 'concepts/bgp',
	},
	nftables: {
		term: 'nftables',
		definition:
			'The newer packet filter of Linux, a Calico dataplane ready for production since v3.31.',
		aliases: ['nft'],
		see: 'concepts/dataplanes',
	},
	node: {
		term: 'Node',
		definition:
			'A machine of the cluster. For Calico each node is also a router for the pods on it.',
		aliases: ['host', 'worker', 'compute server'],
	},
	overlay: {
		term: 'Overlay',
		definition:
			'A network laid over another one: packets between pods travel inside packets between nodes.',
		aliases: ['overlay network', 'tunnel'],
		see: 'concepts/overlay-networks',
	},
	'pod-ip': {
		term: 'Pod IP',
		definition:
			'The address of a pod, unique in the cluster. Whether anything outside can use it depends on the networking option.',
		aliases: ['pod address', 'pod ip address'],
		see: 'concepts/pod-ip-routability',
	},
	'port-security': {
		term: 'Port security',
		definition:
			'OpenStack’s check that a port sends only from addresses it owns. Allowed address pairs widen it.',
		aliases: ['allowed address pairs', 'allowed_address_pairs', 'anti-spoofing'],
		see: 'concepts/cloud-address-checks',
	},
	'prefix-delegation': {
		term: 'Prefix delegation',
		definition:
			'A mode of the Amazon VPC CNI that attaches blocks of addresses to an interface instead of single ones.',
		aliases: ['enable_prefix_delegation', 'ipv4 prefixes'],
		see: 'concepts/other-networking-options',
	},
	'route-reflector': {
		term: 'Route reflector',
		definition:
			'A BGP router that passes routes on between its clients, so that not every node needs a session with every other.',
		aliases: ['rr', 'route reflection', 'routereflectorclusterid'],
		see: 'concepts/bgp',
	},
	router: {
		term: 'Router',
		definition: 'A machine that forwards packets between networks by their IP addresses.',
		aliases: ['gateway', 'default gateway'],
	},
	rpf: {
		term: 'RPF',
		long: 'reverse-path filtering',
		definition:
			'A check that drops a packet when the way back to its source leads through another interface than the one on which it came.',
		aliases: ['reverse path filtering', 'reverse-path forwarding', 'rp_filter'],
		see: 'concepts/cloud-address-checks',
	},
	service: {
		term: 'Service',
		definition: 'A stable address and name for a changing set of pods.',
		aliases: ['service ip', 'clusterip', 'cluster ip', 'nodeport', 'loadbalancer'],
		see: 'concepts/kubernetes-network-model',
	},
	'service-advertisement': {
		term: 'Service IP advertisement',
		definition:
			'Telling routers over BGP where service IPs are, so that clients outside reach services without a load balancer.',
		aliases: ['advertise service ips', 'serviceclusterips', 'serviceloadbalancerips'],
		see: 'concepts/bgp',
	},
	snat: {
		term: 'SNAT',
		long: 'source network address translation',
		definition:
			'Rewriting the source address of a packet. Here: the pod’s address becomes the node’s when a packet leaves the cluster.',
		aliases: ['source nat', 'source network address translation', 'masquerade', 'outgoing nat'],
		see: 'concepts/pod-ip-routability',
	},
	'address-check': {
		term: 'Source/destination check',
		definition:
			'A check of AWS that drops a packet at a network interface if neither its source nor its destination is that interface’s own address.',
		aliases: ['src/dst check', 'source dest check', 'sourcedestcheck', 'awssrcdstcheck'],
		see: 'concepts/cloud-address-checks',
	},
	spine: {
		term: 'Spine',
		definition:
			'The layer of switches or routers that connects the top-of-rack routers with each other.',
		aliases: ['spine switch', 'leaf and spine'],
		see: 'concepts/bgp',
	},
	'strict-affinity': {
		term: 'Strict affinity',
		definition: 'The IPAM setting that forbids borrowing. Windows nodes need it.',
		aliases: ['strictaffinity', 'ipamconfiguration'],
		see: 'concepts/ipam',
	},
	'tigera-operator': {
		term: 'Tigera operator',
		definition:
			'The controller that installs Calico and keeps it as its Installation resource says.',
		aliases: ['operator', 'tigera-operator', 'tigerastatus'],
		see: 'tutorials/ip-in-ip-or-vxlan',
	},
	tor: {
		term: 'Top-of-rack router',
		definition:
			'The switch or router at the top of a rack, which connects its nodes to the rest of the network.',
		aliases: ['tor', 'top of rack', 'top-of-rack', 'leaf switch', 'leaf'],
		see: 'concepts/bgp',
	},
	typha: {
		term: 'Typha',
		definition:
			'A cache between the Kubernetes API server and the Felix agents, so that many nodes do not each watch the API server.',
		aliases: ['calico-typha'],
		see: 'concepts/calico-networking',
	},
	udr: {
		term: 'UDR',
		long: 'user-defined route',
		definition: 'A route that you write into an Azure route table yourself.',
		aliases: ['user-defined route', 'user defined routes', 'route table'],
		see: 'concepts/cloud-address-checks',
	},
	underlay: {
		term: 'Underlay',
		definition: 'The network that carries an overlay: the one between the nodes.',
		aliases: ['underlying network', 'fabric'],
		see: 'concepts/overlay-networks',
	},
	veth: {
		term: 'veth pair',
		definition:
			'Two virtual network interfaces joined like the ends of a cable. One end stands in the pod, the other on its node.',
		aliases: ['virtual ethernet', 'veth', 'cali interface'],
		see: 'concepts/calico-networking',
	},
	vnet: {
		term: 'VNet',
		long: 'virtual network',
		definition: 'A private network in Azure.',
		aliases: ['virtual network', 'azure virtual network'],
	},
	vni: {
		term: 'VNI',
		long: 'VXLAN network identifier',
		definition:
			'The number in a VXLAN header that tells one virtual network from another. Calico’s is 4096.',
		aliases: ['vxlan network identifier', 'vxlanvni'],
		see: 'reference/ports',
	},
	vpc: {
		term: 'VPC',
		long: 'Virtual Private Cloud',
		definition: 'A private network in AWS or Google Cloud.',
		aliases: ['virtual private cloud'],
	},
	vpp: {
		term: 'VPP',
		long: 'Vector Packet Processing',
		definition: 'A packet processor outside the kernel. It is a community dataplane for Calico.',
		aliases: ['vector packet processing'],
		see: 'concepts/dataplanes',
	},
	vxlan: {
		term: 'VXLAN',
		long: 'Virtual Extensible LAN',
		definition:
			'An encapsulation that puts an Ethernet frame into a UDP packet. Calico uses UDP port 4789.',
		aliases: ['virtual extensible lan', 'vxlan.calico', 'udp 4789', '4789', 'vxlanmode'],
		see: 'concepts/overlay-networks',
	},
	wireguard: {
		term: 'WireGuard',
		definition:
			'An encrypted tunnel that Calico can put between nodes, in place of IP in IP or VXLAN.',
		aliases: ['encryption', 'wireguardenabled'],
		see: 'concepts/encryption',
	},
	'admission-webhook': {
		term: 'Admission webhook',
		definition:
			'A service that the API server asks before it stores an object. The API server opens the connection, so it must be able to reach the pod.',
		aliases: ['webhook', 'validating webhook', 'mutating webhook'],
		see: 'troubles/webhooks-time-out',
	},
	'checksum-offload': {
		term: 'Checksum offload',
		definition:
			'The computing of checksums by the network card instead of the kernel. Some virtual cards get it wrong for VXLAN.',
		aliases: ['tx checksum', 'ethtool', 'ChecksumOffloadBroken'],
		see: 'troubles/only-ping-works',
	},
	'control-plane': {
		term: 'Control plane',
		definition:
			'The machines that run the API server and its companions. On managed Kubernetes the provider runs them, outside the pod network.',
		aliases: ['api server', 'master'],
		see: 'troubles/webhooks-time-out',
	},
	datastore: {
		term: 'Datastore',
		definition: 'Where Calico keeps its resources: the Kubernetes API, or an etcd of its own.',
		aliases: ['etcd', 'kubernetes datastore', 'DATASTORE_TYPE'],
		see: 'concepts/who-programs-the-routes',
	},
	dsr: {
		term: 'Direct server return',
		long: 'DSR',
		definition:
			'A way of the eBPF dataplane by which the answer to a request from outside leaves from the pod’s node, without passing the node that received the request.',
		aliases: ['dsr', 'direct return', 'bpfExternalServiceMode'],
		see: 'concepts/dataplanes',
	},
	maglev: {
		term: 'Maglev',
		definition:
			'A way of spreading connections over the pods of a Service so that few of them move when pods come or go; part of the eBPF dataplane.',
		aliases: ['consistent hashing', 'maglev load balancing'],
		see: 'concepts/dataplanes',
	},
	'windows-bgp': {
		term: 'Windows BGP',
		definition:
			'The mode in which Windows nodes learn pod routes by BGP, through the routing service of Windows.',
		aliases: ['remoteaccess', 'windows nodes bgp'],
		see: 'tutorials/windows-nodes',
	},
	'host-network': {
		term: 'Host network',
		definition:
			'The network of the node itself. A pod with hostNetwork: true uses the node’s address and is no member of the pod network.',
		aliases: ['hostNetwork', 'host networked pod'],
		see: 'troubles/webhooks-time-out',
	},
	'byo-cni': {
		term: 'Bring your own CNI',
		definition: 'An AKS cluster that is made with no network plugin, so that you install one.',
		aliases: ['byo cni', 'network-plugin none', 'byocni'],
		see: 'tutorials/calico-cni-on-aks',
	},
	'plain-packets': {
		term: 'Plain packets',
		definition: 'Pod packets that travel between nodes as they are, without encapsulation.',
		aliases: [
			'unencapsulated, not peered',
			'no encapsulation one subnet',
			'no overlay',
			'native routing',
			'flat network',
		],
		see: 'tutorials/unencapsulated-not-peered',
	},
	'asymmetric-routing': {
		term: 'Asymmetric routing',
		definition:
			'Packets and their answers take different ways. Devices that remember connections may then drop the answers.',
		aliases: ['asymmetric path', 'one way traffic', 'traffic only works one way'],
		see: 'troubles/one-direction-works',
	},
	'max-pods': {
		term: 'Pods per node',
		definition:
			'The number of pods that the kubelet accepts on a node. With the clouds’ own plugins it follows from the addresses that a node can have.',
		aliases: ['max pods', 'max-pods-per-node', 'maxPods', 'too many pods'],
		see: 'tutorials/calico-cni-on-eks',
	},
	'operator-version': {
		term: 'Operator version',
		definition: 'The release of the Tigera operator. Each release installs one release of Calico.',
		aliases: ['operator version for calico 3.32', 'operator compatibility', 'v1.42.3'],
		see: 'reference/version-history',
	},
	'install-method': {
		term: 'Install method',
		definition:
			'How Calico came into the cluster: by the Tigera operator or from plain manifests. Their defaults differ.',
		aliases: ['default encapsulation', 'default pool', 'manifest installation', 'calico.yaml'],
		see: 'reference/defaults',
	},
} as const satisfies Record<string, GlossaryTerm>;
