import { type NetworkingExclusion, platformsExcept } from './inputs.ts';
import { all, calicoNetworked, ipip, vpcCni, vxlan } from './variants.ts';

/** What the network between nodes rules out. */
export const networkExclusions: readonly NetworkingExclusion[] = [
	{
		id: 'peering-needs-the-routers',
		when: { 'router-bgp': 'no' },
		variants: ['calico-bgp-peered'],
		reason: 'Routers learn pod routes from BGP sessions that somebody configures on them.',
		sources: ['bgp', 'best-networking'],
	},
	{
		id: 'plain-routes-end-at-the-subnet',
		when: { subnets: 'several' },
		variants: ['calico-l2-no-peer'],
		reason:
			'Between subnets a router forwards, and it knows no pod routes: peer with it, or encapsulate what crosses subnets.',
		sources: ['best-networking', 'overlay'],
	},
	{
		id: 'address-checks-drop-plain-packets',
		when: { 'address-checks': 'enforced' },
		variants: ['calico-l2-no-peer'],
		reason: 'Plain packets carry pod addresses, which are not the node’s: the check drops them.',
		sources: ['public-cloud-aws', 'thread-eks-check'],
	},
	{
		id: 'address-checks-drop-routed-packets',
		when: { 'address-checks': 'enforced' },
		variants: ['calico-bgp-peered'],
		reason:
			'Routers may know the pod routes, but packets still leave the node with a pod address, and the check drops them.',
		sources: ['public-cloud-aws'],
		confidence: 'inferred',
	},
	{
		id: 'address-checks-drop-cross-subnet',
		// Azure checks addresses too, yet Calico's docs recommend VXLAN cross-subnet there:
		// a dispute, told as a requirement of that variant and not decided here.
		when: { 'address-checks': 'enforced', platform: platformsExcept('azure', 'aks') },
		variants: ['calico-ipip-cross-subnet', 'calico-vxlan-cross-subnet'],
		reason:
			'Cross-subnet modes send plain packets inside a subnet. They carry pod addresses, and the check drops them.',
		sources: ['thread-eks-check', 'thread-openstack-ports'],
	},
	{
		id: 'protocol-4-blocked',
		when: { 'ip-protocol-4': 'blocked' },
		variants: ipip,
		reason:
			'IP in IP is IP protocol 4. Where it does not pass, nothing sent through the tunnel arrives.',
		sources: ['requirements', 'overlay'],
	},
	{
		id: 'udp-4789-blocked',
		when: { 'udp-4789': 'blocked' },
		variants: vxlan,
		reason: 'Calico’s VXLAN travels on UDP port 4789 between nodes.',
		sources: ['requirements', 'overlay'],
	},
	{
		id: 'ebpf-needs-udp-4789',
		when: { dataplane: 'ebpf', 'udp-4789': 'blocked' },
		variants: all,
		reason:
			'The eBPF dataplane forwards node-port traffic between nodes in VXLAN, also where there is no overlay.',
		sources: ['ebpf'],
	},
	{
		id: 'tcp-179-blocked',
		when: { 'tcp-179': 'blocked' },
		variants: ['calico-bgp-peered'],
		reason: 'BGP sessions run over TCP port 179.',
		sources: ['requirements', 'bgp'],
	},
	{
		id: 'nodes-behind-nat',
		when: { 'nodes-reachable': 'no' },
		variants: [...calicoNetworked, 'flannel'],
		reason:
			'Routes and tunnels end at the node’s own address. Where that address is translated on the way, they end nowhere.',
		sources: ['thread-node-nat', 'node-address'],
		confidence: 'inferred',
	},
	{
		id: 'cloud-addresses-run-out',
		when: { addresses: 'scarce' },
		variants: [...vpcCni, 'azure-cni'],
		reason:
			'Each pod, or each block of pods, takes addresses of the cloud’s own network, and there are not enough.',
		sources: ['best-networking', 'vpc-cni'],
	},
	{
		id: 'google-addresses-run-out',
		// On GKE there is no other pod network to turn to, so there it is a requirement.
		when: { addresses: 'scarce', platform: 'gcp' },
		variants: ['gcp'],
		reason: 'Pod ranges come out of the VPC’s addresses, and there are not enough.',
		sources: ['best-networking'],
	},
];
