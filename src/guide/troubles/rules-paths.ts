import type { TroubleRule } from './inputs.ts';

/** The modes that wrap. */
export const crossSubnet = ['ipip-cross-subnet', 'vxlan-cross-subnet'] as const;
export const always = ['ipip-always', 'vxlan-always'] as const;

/** Connections that succeed in one direction, or inside one subnet. */
export const pathRules: readonly TroubleRule[] = [
	{
		id: 'one-direction-ipip',
		when: {
			symptom: 'one-direction',
			ends: 'pods',
			carried: ['ipip-cross-subnet', 'ipip-always'],
		},
		then: { cause: 'one-sided-rule', remedy: 'open-tunnel' },
		reason:
			'A rule for all of TCP and UDP does not admit IP protocol 4; where one group has the rule and the other has not, one direction works.',
		sources: ['faq', 'requirements'],
	},
	{
		id: 'one-direction-vxlan',
		when: {
			symptom: 'one-direction',
			ends: 'pods',
			carried: ['vxlan-cross-subnet', 'vxlan-always'],
		},
		then: { cause: 'one-sided-rule', remedy: 'open-tunnel' },
		reason: 'UDP 4789 must pass both ways: each node sends to that port of the other.',
		sources: ['requirements', 'faq'],
		confidence: 'inferred',
		caveat: 'The FAQ describes it for IP in IP.',
	},
	{
		id: 'one-direction-plain',
		when: { symptom: 'one-direction', ends: 'pods', carried: 'plain' },
		then: { cause: 'address-check', remedy: 'check-off' },
		reason:
			'Plain packets carry pod addresses. A node that was added or replaced often still has the check on.',
		sources: ['public-cloud-aws', 'faq'],
		confidence: 'inferred',
	},
	{
		id: 'one-direction-peered',
		when: { symptom: 'one-direction', carried: 'peered' },
		then: { cause: 'no-route-back', remedy: 'pass-routes' },
		reason:
			'The way out follows the node’s default route; the way back needs a pod route on every router.',
		sources: ['bgp', 'outside'],
		confidence: 'inferred',
	},
	{
		id: 'one-direction-overlay-and-host',
		when: { symptom: 'one-direction', ends: 'host', carried: [...crossSubnet, ...always] },
		then: { cause: 'asymmetric', remedy: 'nat-on' },
		reason:
			'Without outgoing NAT, a pod’s packet to a machine leaves by one way and the answer comes by another, which reverse-path checks may drop.',
		sources: ['outside', 'resource-ippool'],
	},
	{
		id: 'one-direction-plain-and-host',
		when: { symptom: 'one-direction', ends: 'host', carried: 'plain' },
		then: { cause: 'not-routable', remedy: 'service-or-peer' },
		reason:
			'Pods get out under their node’s address. Inwards there is no way to a pod’s own address without peering.',
		sources: ['outside', 'best-networking'],
	},
	{
		id: 'one-direction-other-plugin',
		when: { symptom: 'one-direction', carried: 'other-plugin' },
		then: { cause: 'filter', remedy: 'check-filters' },
		reason:
			'The network that carries the pods routes both ways, so something that filters is the likelier cause.',
		sources: ['best-networking', 'faq'],
		confidence: 'inferred',
	},
	{
		id: 'inside-subnet-plain',
		when: { symptom: 'inside-subnet', carried: 'plain' },
		then: { cause: 'routers-know-no-pods', remedy: 'peer-or-wrap' },
		reason: 'Plain packets that leave the subnet reach a router that nobody told about pods.',
		sources: ['best-networking', 'overlay'],
	},
	{
		id: 'inside-subnet-peered',
		when: { symptom: 'inside-subnet', carried: 'peered' },
		then: { cause: 'next-hop', remedy: 'next-hop-self' },
		reason:
			'Routes from other racks can name a next hop that this node cannot reach; they are learned and never used.',
		sources: ['bgp', 'ip-fabric'],
		confidence: 'inferred',
	},
	{
		id: 'inside-subnet-address',
		when: {
			symptom: 'inside-subnet',
			carried: crossSubnet,
			'node-address': ['slash-32', 'too-wide', 'wrong-interface'],
		},
		then: { cause: 'node-address', remedy: 'autodetection' },
		reason:
			'A cross-subnet mode decides by the recorded address and prefix; when they are wrong, remote nodes can look near and their packets stay plain.',
		sources: ['node-address', 'overlay'],
		confidence: 'inferred',
	},
	{
		id: 'inside-subnet-tunnel',
		when: { symptom: 'inside-subnet', carried: crossSubnet, 'node-address': 'true-prefix' },
		then: { cause: 'tunnel-blocked', remedy: 'open-tunnel' },
		reason: 'Only what crosses is wrapped, so a filter that drops the tunnel spares the subnet.',
		sources: ['overlay', 'requirements'],
		confidence: 'inferred',
	},
	{
		id: 'inside-subnet-always',
		when: { symptom: 'inside-subnet', carried: always },
		then: { cause: 'tunnel-blocked', remedy: 'open-tunnel' },
		reason:
			'Everything is wrapped here, also inside the subnet, where it works: the filter stands between the subnets.',
		sources: ['overlay', 'requirements'],
		confidence: 'inferred',
	},
	{
		id: 'inside-subnet-other-plugin',
		when: { symptom: 'inside-subnet', carried: 'other-plugin' },
		then: { cause: 'plugin', remedy: 'their-docs' },
		reason:
			'Calico carries nothing here. Flannel’s host-gw backend, for one, cannot leave an L2 network.',
		sources: ['flannel-backends', 'best-networking'],
		confidence: 'inferred',
	},
];
