import type { Box } from '../../decision/index.ts';
import type { SourceId } from '../sources.ts';
import type { DecisionInput, DecisionOutput, GuideRule, Implication } from '../types.ts';

/** What decides the BGP sessions. Options and shared questions have the ids of the options table. */
export const inputs = [
	{
		id: 'option',
		text: 'Which networking option do you use?',
		label: 'Networking option',
		help: 'The option that the options table led to. Always or only across subnets makes no difference here.',
		sort: 'setting',
		answers: [
			{ id: 'calico-bgp-peered', label: 'Unencapsulated, peered' },
			{ id: 'calico-l2-no-peer', label: 'Unencapsulated, not peered' },
			{ id: 'calico-ipip', label: 'IP in IP' },
			{ id: 'calico-vxlan', label: 'VXLAN' },
			{ id: 'aws-vpc-cni', label: 'Amazon VPC CNI' },
			{ id: 'azure-cni', label: 'Azure CNI' },
			{ id: 'gcp', label: 'Google Cloud networking' },
			{ id: 'flannel', label: 'Flannel' },
		],
	},
	{
		id: 'cluster-routing',
		text: 'What programs the routes between nodes?',
		label: 'Routes between nodes',
		help: 'BIRD, which learns them by BGP, is the default except for VXLAN. Since v3.32, clusterRoutingMode: Felix in the Installation has Felix write them from the datastore.',
		sort: 'setting',
		answers: [
			{ id: 'bird', label: 'BIRD, by BGP' },
			{ id: 'felix', label: 'Felix, without BGP' },
		],
	},
	{
		id: 'service-ips',
		text: 'Should service IPs be advertised by BGP?',
		label: 'Service IPs by BGP',
		help: 'Routers then learn cluster, external or load-balancer IPs of Services from the nodes.',
		sort: 'wish',
		answers: [
			{ id: 'needed', label: 'Needed' },
			{ id: 'not-needed', label: 'Not needed' },
		],
	},
	{
		id: 'router-bgp',
		text: 'May you configure BGP on the routers?',
		label: 'BGP on the routers',
		help: 'A session needs both ends. Without the routers, nothing outside learns a route.',
		sort: 'setting',
		answers: [
			{ id: 'yes', label: 'Yes' },
			{ id: 'no', label: 'No' },
		],
	},
	{
		id: 'nodes',
		text: 'How many nodes will the cluster have?',
		label: 'Nodes',
		help: 'A full mesh is fine up to about 100 nodes. The number is guidance, not a hard limit: this table needs a line, and draws it there.',
		sort: 'circumstance',
		range: { from: 1, to: 5000, unit: 'nodes' },
	},
	{
		id: 'l2-domain',
		text: 'Does any rack or L2 domain hold more than about 100 nodes?',
		label: 'Nodes in one L2 domain',
		help: 'Nodes in one domain reach each other without a router. It matters where they peer with routers.',
		sort: 'circumstance',
		answers: [
			{ id: 'up-to-100', label: 'Up to 100' },
			{ id: 'more-than-100', label: 'More than 100' },
		],
	},
] as const satisfies readonly DecisionInput[];

/** Where the sessions go. */
export const outputs = [
	{
		id: 'cluster',
		label: 'In the cluster',
		values: [
			{ id: 'none', label: 'None' },
			{ id: 'full-mesh', label: 'Full mesh' },
			{ id: 'route-reflectors', label: 'Route reflectors' },
		],
	},
	{
		id: 'network',
		label: 'Towards the network',
		values: [
			{ id: 'none', label: 'None' },
			{ id: 'top-of-rack', label: 'Top-of-rack routers' },
		],
	},
] as const satisfies readonly DecisionOutput[];

type Asked = (typeof inputs)[number];
type Given = (typeof outputs)[number];
type Cited = { readonly sources: readonly [SourceId, ...SourceId[]] };

/** The inputs: answer ids by question id, and the range of the node count. */
export type BgpInputs = {
	readonly [Q in Asked as Q['id']]: Q extends { readonly answers: readonly { id: infer A }[] }
		? readonly A[]
		: { readonly from: number; readonly to: number };
};

/** The guide's shapes with the ids of this table, so that a misspelt one does not compile. */
export type BgpRule = GuideRule &
	Cited & {
		readonly when: Box<BgpInputs>;
		readonly then: { readonly [O in Given as O['id']]: O['values'][number]['id'] };
	};
export type BgpImplication = Implication & Cited & { readonly never: Box<BgpInputs> };
