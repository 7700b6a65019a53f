import { anyPool, ipip, type OperatorExclusion, otherCni } from './inputs.ts';

const variants = ['accepted'] as const;

/** What the operator refuses because of pools, routes, dataplane and Windows. */
export const networkRefusals: readonly OperatorExclusion[] = [
	{
		id: 'ipv6-ipip',
		when: { 'pool-family': 'ipv6', encapsulation: ipip },
		variants,
		reason: 'IP in IP carries IPv4 only.',
		sources: ['operator-installation', 'operator-pools'],
	},
	{
		id: 'ipip-needs-bgp',
		when: {
			'operator-version': ['v1-40', 'v1-42'],
			cni: 'calico',
			ipam: 'calico',
			encapsulation: ipip,
			bgp: 'disabled',
			'cluster-routing': ['blank', 'bird'],
		},
		variants,
		reason:
			'BIRD programs the routes of IP in IP, so BGP must be Enabled. Since v1.42, clusterRoutingMode: Felix does without.',
		sources: ['operator-installation', 'operator-pools'],
	},
	{
		id: 'ipip-with-bird-needs-bgp',
		when: {
			'operator-version': 'later',
			cni: 'calico',
			ipam: 'calico',
			encapsulation: ipip,
			bgp: 'disabled',
			'cluster-routing': 'bird',
		},
		variants,
		reason:
			'Whoever asks for BIRD needs BGP Enabled. Left blank, later releases have Felix program the routes of IP in IP.',
		sources: ['operator-installation-later'],
		confidence: 'inferred',
		caveat: 'Unreleased: it may change.',
	},
	{
		id: 'plain-needs-bgp',
		when: {
			cni: 'calico',
			ipam: 'calico',
			encapsulation: 'none',
			bgp: 'disabled',
			'cluster-routing': ['blank', 'bird', 'felix-ipip-only'],
		},
		variants,
		reason:
			'BIRD programs the routes of a pool without encapsulation, so BGP must be Enabled, unless clusterRoutingMode is Felix.',
		sources: ['operator-installation', 'operator-pools'],
	},
	{
		id: 'bpf-node-address',
		when: { dataplane: 'bpf', 'node-address': 'missing', encapsulation: anyPool },
		variants,
		reason: 'BPF needs nodeAddressAutodetection for each family that has a pool.',
		sources: ['operator-installation'],
	},
	{
		id: 'vpp-variant',
		when: { dataplane: 'vpp', variant: 'enterprise' },
		variants,
		reason: 'VPP works with the variant Calico only.',
		sources: ['operator-installation'],
	},
	{
		id: 'vpp-cni',
		when: { dataplane: 'vpp', cni: otherCni },
		variants,
		reason: 'VPP works with the Calico CNI only.',
		sources: ['operator-installation'],
	},
	{
		id: 'vpp-bgp',
		when: { dataplane: 'vpp', bgp: 'disabled' },
		variants,
		reason: 'VPP needs BGP Enabled.',
		sources: ['operator-installation'],
	},
	{
		id: 'vpp-host-ports',
		when: { dataplane: 'vpp', 'host-ports': 'disabled' },
		variants,
		reason: 'VPP cannot do without hostPorts.',
		sources: ['operator-installation'],
	},
	{
		id: 'windows-service-cidrs',
		when: { windows: 'hns', cni: 'calico', 'service-cidrs': 'empty' },
		variants,
		reason: 'With the Calico CNI, Windows nodes must be told the service ranges.',
		sources: ['operator-installation', 'windows-operator'],
	},
	{
		id: 'windows-encapsulation',
		when: {
			windows: 'hns',
			cni: 'calico',
			'pool-family': 'ipv4',
			encapsulation: ['ipip', 'ipip-cross-subnet', 'vxlan-cross-subnet'],
		},
		variants,
		reason: 'With Windows nodes, an IPv4 pool is VXLAN or None.',
		sources: ['operator-installation', 'windows-limitations'],
	},
	{
		id: 'windows-api-endpoint',
		when: { windows: 'hns', 'api-endpoint': 'no' },
		variants,
		reason: 'Calico on Windows must be told where the API server is, by ConfigMap.',
		sources: ['operator-installation', 'windows-operator'],
	},
];
