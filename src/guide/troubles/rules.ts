import type { TroubleRule } from './inputs.ts';
import { always, crossSubnet, pathRules } from './rules-paths.ts';

const vxlan = ['vxlan-cross-subnet', 'vxlan-always'] as const;
const ipip = ['ipip-cross-subnet', 'ipip-always'] as const;
const notVxlan = ['peered', 'plain', ...ipip, 'other-plugin'] as const;

/** One rule for each symptom and what tells its causes apart. */
export const rules: readonly TroubleRule[] = [
	{
		id: 'large-packets-lost',
		when: { symptom: ['only-ping', 'large-hang'], 'large-ping': 'lost' },
		then: { cause: 'mtu', remedy: 'lower-mtu' },
		reason:
			'Small packets fit and large ones do not: a header, or a path that carries less than its interfaces claim, is not accounted for.',
		sources: ['mtu', 'felix-mtu'],
	},
	{
		id: 'vxlan-checksums',
		when: { symptom: ['only-ping', 'large-hang'], 'large-ping': 'arrives', carried: vxlan },
		then: { cause: 'offload', remedy: 'offload-off' },
		reason:
			'Size is not it. Some virtual network cards get the checksum of TCP inside VXLAN wrong: ICMP passes, TCP stalls or crawls.',
		sources: ['thread-offload'],
		caveat: 'Remedies vary by kernel; one report for 6.12 and newer was still open.',
	},
	{
		id: 'only-ping-filtered',
		when: { symptom: 'only-ping', 'large-ping': 'arrives', carried: notVxlan },
		then: { cause: 'filter', remedy: 'check-filters' },
		reason: 'Large packets arrive, so the path is sound; something admits ICMP and not TCP.',
		sources: ['faq'],
		confidence: 'inferred',
	},
	{
		id: 'large-hang-unknown',
		when: { symptom: 'large-hang', 'large-ping': 'arrives', carried: notVxlan },
		then: { cause: 'unknown', remedy: 'capture' },
		reason: 'Neither the MTU nor the known fault of VXLAN explains it.',
		sources: ['mtu'],
		confidence: 'inferred',
	},
	...pathRules,
	{
		id: 'wrapped-always',
		when: { symptom: 'all-wrapped', carried: always },
		then: { cause: 'mode', remedy: 'cross-subnet' },
		reason: 'An “always” mode wraps everything between nodes, whatever their subnets.',
		sources: ['overlay', 'resource-ippool'],
	},
	{
		id: 'wrapped-by-address',
		when: {
			symptom: 'all-wrapped',
			carried: crossSubnet,
			'node-address': ['slash-32', 'wrong-interface'],
		},
		then: { cause: 'node-address', remedy: 'autodetection' },
		reason:
			'A node compares others with its own recorded subnet; a /32, or an address from elsewhere, makes every node look remote.',
		sources: ['node-address', 'overlay'],
	},
	{
		id: 'wrapped-rightly',
		when: { symptom: 'all-wrapped', carried: crossSubnet, 'node-address': 'true-prefix' },
		then: { cause: 'as-designed', remedy: 'nothing' },
		reason: 'With true prefixes the mode wraps only what crosses, so these nodes do not share one.',
		sources: ['overlay'],
		confidence: 'inferred',
	},
	{
		id: 'webhooks-managed',
		when: {
			symptom: 'webhooks',
			'control-plane': 'managed',
			carried: ['peered', 'plain', ...ipip, ...vxlan],
		},
		then: { cause: 'outside-pods', remedy: 'host-network' },
		reason:
			'Calico cannot be installed where the provider runs the API server, so that cannot open connections to pods.',
		sources: ['install-eks', 'eks-hybrid'],
		caveat:
			'Documented for EKS; for others it is our inference. Where the pod range is routed to the API server, as EKS hybrid nodes need it, the route does instead.',
	},
	{
		id: 'webhooks-other-plugin',
		when: { symptom: 'webhooks', 'control-plane': 'managed', carried: 'other-plugin' },
		then: { cause: 'filter', remedy: 'check-filters' },
		reason:
			'The cloud’s network knows the pods, so a rule that admits the webhook’s port is what may be missing.',
		sources: ['best-networking'],
		confidence: 'inferred',
	},
	{
		id: 'webhooks-in-cluster',
		when: { symptom: 'webhooks', 'control-plane': 'in-cluster' },
		then: { cause: 'between-nodes', remedy: 'test-there' },
		reason:
			'The API server’s node is in the pod network, so this is one of the other symptoms, seen from there.',
		sources: ['kubernetes-model'],
		confidence: 'inferred',
	},
];
