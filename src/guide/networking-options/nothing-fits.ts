import type { NothingFits } from '../nothing-fits.ts';

/** Every set of one or two answers for which no option fits, explained. The proof finds the sets. */
export const nothingFits: readonly NothingFits[] = [
	{
		id: 'ipam-behind-nat',
		when: { 'calico-ipam': 'needed', 'nodes-reachable': 'no' },
		explanation:
			'Only where Calico carries the pods does it hand out their addresses, and it cannot carry them between nodes behind NAT.',
		wayOut: 'Join the sites by a VPN or routed link, so that nodes reach each other without NAT.',
		sources: ['thread-node-nat', 'best-networking'],
		confidence: 'inferred',
	},
	{
		id: 'peering-behind-nat',
		when: { 'router-bgp': 'yes', 'nodes-reachable': 'no' },
		explanation:
			'Routers that you may configure stand where no cloud carries the pods, and there every option needs nodes that reach each other.',
		wayOut: 'Route between the nodes instead of translating: the routers are yours.',
		sources: ['thread-node-nat', 'best-networking'],
		confidence: 'inferred',
	},
	{
		id: 'ebpf-without-vxlan-port',
		when: { dataplane: 'ebpf', 'udp-4789': 'blocked' },
		explanation: 'eBPF forwards node-port traffic between nodes in VXLAN, also with no overlay.',
		wayOut: 'Open UDP port 4789 between the nodes, or keep iptables or nftables.',
		sources: ['ebpf'],
	},
	{
		id: 'services-behind-nat',
		when: { 'service-ips': 'needed', 'nodes-reachable': 'no' },
		explanation:
			'Options that can advertise service IPs need nodes that reach each other without NAT.',
		wayOut: 'Give Services a load balancer that your platform provides, and advertise nothing.',
		sources: ['service-ips', 'thread-node-nat'],
		confidence: 'inferred',
	},
	{
		id: 'services-without-port-179',
		when: { 'service-ips': 'needed', 'tcp-179': 'blocked' },
		explanation: 'Advertising is BGP, and BGP runs over TCP port 179.',
		wayOut: 'Open TCP port 179 between the nodes and the routers.',
		sources: ['service-ips', 'requirements'],
	},
	{
		id: 'services-without-routers',
		when: { 'service-ips': 'needed', 'router-bgp': 'no' },
		explanation: 'Somebody outside the cluster must listen, and no router does.',
		wayOut:
			'Get one router to take a BGP session, or give Services a load balancer and advertise nothing.',
		sources: ['service-ips'],
	},
	{
		id: 'windows-and-ebpf',
		when: { windows: 'yes', dataplane: 'ebpf' },
		explanation: 'eBPF does not run on Windows, and a cluster cannot mix it with other dataplanes.',
		wayOut: 'Keep iptables or nftables on the Linux nodes, or put Windows into another cluster.',
		sources: ['ebpf', 'windows-limitations'],
	},
	{
		id: 'windows-and-ipv6',
		when: { windows: 'yes', 'ip-family': ['ipv6', 'dual'] },
		explanation: 'Calico for Windows handles IPv4 only, and all nodes share one choice.',
		wayOut: 'Stay with IPv4 here, or put Windows into a cluster of its own.',
		sources: ['windows-limitations'],
	},
	{
		id: 'no-cloud-behind-nat',
		when: {
			platform: ['on-prem', 'eks-hybrid', 'iks', 'openstack', 'other-cloud'],
			'nodes-reachable': 'no',
		},
		explanation:
			'No cloud carries the pods here, and routes and tunnels end at node addresses that are translated on the way.',
		wayOut:
			'Join the nodes by a VPN or routed link without NAT, or make one cluster for each site.',
		sources: ['thread-node-nat'],
		confidence: 'inferred',
	},
	{
		id: 'services-in-a-cloud',
		when: {
			platform: ['aws', 'eks', 'eks-auto', 'azure', 'aks', 'gcp', 'gke'],
			'service-ips': 'needed',
		},
		explanation: 'The cloud’s routers take no BGP session from nodes.',
		wayOut: 'Use the cloud’s load balancers for Services, and advertise nothing.',
		sources: ['best-networking', 'service-ips'],
		confidence: 'inferred',
	},
	{
		id: 'ipam-on-managed-networks',
		when: { platform: ['eks-auto', 'gke'], 'calico-ipam': 'needed' },
		explanation: 'The platform runs the pod network and hands out the addresses itself.',
		wayOut: 'Do without Calico’s pools: select pods by label in policies, not by address.',
		sources: ['install-gke', 'eks-other-cni', 'best-networking'],
	},
	{
		id: 'addresses-on-eks-auto',
		when: { platform: 'eks-auto', addresses: 'scarce' },
		explanation: 'Each pod takes an address of the VPC, and no other pod network is allowed.',
		wayOut: 'Add subnets or a second range to the VPC.',
		sources: ['eks-other-cni', 'vpc-cni'],
		confidence: 'inferred',
	},
	{
		id: 'dual-stack-on-eks-auto',
		when: { platform: 'eks-auto', 'ip-family': 'dual' },
		explanation:
			'The Amazon VPC CNI gives pods one family, and no other pod network is allowed here.',
		wayOut: 'Choose IPv4 or IPv6.',
		sources: ['vpc-cni', 'eks-other-cni'],
		confidence: 'inferred',
	},
	{
		id: 'ebpf-on-gke',
		when: { platform: 'gke', dataplane: 'ebpf' },
		explanation:
			'Calico’s eBPF dataplane is not supported on GKE, and GKE allows no other network.',
		wayOut: 'Keep iptables.',
		sources: ['ebpf', 'install-gke'],
	},
	{
		id: 'windows-on-other-platforms',
		when: { platform: ['gke', 'iks', 'openstack'], windows: 'yes' },
		explanation: 'Calico for Windows is not supported on GKE, IKS or OpenStack.',
		wayOut:
			'Put the Windows nodes into a cluster of their own, where Calico for Windows is supported.',
		sources: ['windows-limitations', 'windows-requirements'],
	},
];
