import type { Box } from '../../decision/index.ts';
import type { SourceId } from '../sources.ts';
import type { DecisionInput, GuideRule, Implication } from '../types.ts';
import type { outputs } from './outputs.ts';

export { outputs } from './outputs.ts';

/** What somebody sees, and what they can find out about it from a terminal. */
export const inputs = [
	{
		id: 'symptom',
		text: 'What do you see?',
		label: 'Symptom',
		help: 'Take the one that comes nearest. Each has a page of its own.',
		sort: 'circumstance',
		answers: [
			{ id: 'only-ping', label: 'Only ping works' },
			{ id: 'one-direction', label: 'One direction works' },
			{ id: 'all-wrapped', label: 'Everything is encapsulated though nodes share a subnet' },
			{ id: 'inside-subnet', label: 'Works inside a subnet only' },
			{ id: 'large-hang', label: 'Large transfers hang' },
			{ id: 'webhooks', label: 'Webhooks time out' },
		],
	},
	{
		id: 'carried',
		text: 'What carries pod packets between nodes?',
		label: 'Pods are carried by',
		help: 'Calico’s pools say it in ipipMode and vxlanMode. Peered means that your routers learn pod routes by BGP.',
		sort: 'setting',
		answers: [
			{ id: 'peered', label: 'Calico, plain, peered with routers' },
			{ id: 'plain', label: 'Calico, plain, nodes only' },
			{ id: 'ipip-cross-subnet', label: 'IP in IP, only across subnets' },
			{ id: 'ipip-always', label: 'IP in IP, always' },
			{ id: 'vxlan-cross-subnet', label: 'VXLAN, only across subnets' },
			{ id: 'vxlan-always', label: 'VXLAN, always' },
			{ id: 'other-plugin', label: 'Another plugin: a cloud’s, or flannel' },
		],
	},
	{
		id: 'large-ping',
		text: 'Does a ping as large as the pod MTU arrive, when it must not be split?',
		label: 'Large ping',
		help: 'From a pod to a pod on another node: ping -M do -s SIZE, where SIZE is the pod’s MTU less 28 bytes of headers.',
		sort: 'circumstance',
		answers: [
			{ id: 'arrives', label: 'Arrives' },
			{ id: 'lost', label: 'Is lost' },
		],
	},
	{
		id: 'ends',
		text: 'Between which ends does it fail?',
		label: 'Ends',
		help: 'Two pods on different nodes, or a pod and something that is no pod: a node, or a machine outside the cluster.',
		sort: 'circumstance',
		answers: [
			{ id: 'pods', label: 'Two pods' },
			{ id: 'host', label: 'A pod and a machine' },
		],
	},
	{
		id: 'node-address',
		text: 'Which address has Calico recorded for the nodes?',
		label: 'Node address',
		help: 'The annotation projectcalico.org/IPv4Address of each node. Compare its prefix with the subnet that the node is really in.',
		sort: 'setting',
		answers: [
			{ id: 'true-prefix', label: 'The right one, with its true prefix' },
			{ id: 'slash-32', label: 'A /32' },
			{ id: 'too-wide', label: 'A prefix that is too wide' },
			{ id: 'wrong-interface', label: 'One of another interface, such as docker0 or a VPN' },
		],
	},
	{
		id: 'control-plane',
		text: 'Where does the API server run?',
		label: 'API server',
		help: 'On EKS and other managed clusters the provider runs it, on machines without Calico.',
		sort: 'circumstance',
		answers: [
			{ id: 'in-cluster', label: 'On nodes of the cluster' },
			{ id: 'managed', label: 'At the provider' },
		],
	},
] as const satisfies readonly DecisionInput[];

type Asked = (typeof inputs)[number];
type Given = (typeof outputs)[number];
type Cited = { readonly sources: readonly [SourceId, ...SourceId[]] };

/** The inputs: answer ids by question id. */
export type TroubleInputs = {
	readonly [Q in Asked as Q['id']]: readonly Q['answers'][number]['id'][];
};

/** The guide's shapes with the ids of this table, so that a misspelt one does not compile. */
export type TroubleRule = GuideRule &
	Cited & {
		readonly when: Box<TroubleInputs>;
		readonly then: { readonly [O in Given as O['id']]: O['values'][number]['id'] };
	};
export type TroubleImplication = Implication & Cited & { readonly never: Box<TroubleInputs> };
