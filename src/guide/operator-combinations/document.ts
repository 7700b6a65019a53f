import { sources } from '../sources.ts';
import type { TableDocument } from '../types.ts';
import { version } from '../version.ts';
import type { OperatorCondition, OperatorImplication } from './inputs.ts';
import { questions } from './questions.ts';
import { networkRefusals } from './refusals-network.ts';
import { pluginRefusals } from './refusals-plugins.ts';

const implications: readonly OperatorImplication[] = [
	{
		id: 'no-routing-mode-before-v1-42',
		never: {
			'operator-version': 'v1-40',
			'cluster-routing': ['bird', 'felix', 'felix-ipip-only'],
		},
		reason: 'The field clusterRoutingMode does not exist before v1.42.',
		sources: ['operator-api'],
	},
	{
		id: 'no-felix-ipip-only-in-v1-42',
		never: { 'operator-version': 'v1-42', 'cluster-routing': 'felix-ipip-only' },
		reason: 'v1.42 knows BIRD and Felix; FelixIPIPOnly came later.',
		sources: ['operator-api'],
	},
	{
		id: 'no-pool-no-selector',
		never: { encapsulation: 'no-pool', 'pool-nodes': 'some' },
		reason: 'A pool that is not there selects no nodes.',
		sources: ['operator-api'],
	},
	{
		id: 'no-pool-no-family',
		never: { encapsulation: 'no-pool', 'pool-family': 'ipv6' },
		reason: 'A pool that is not there has no family; leave the first answer.',
		sources: ['operator-api'],
	},
];

/** What is accepted and yet may not work. */
const limits: readonly OperatorCondition[] = [
	{
		id: 'cross-subnet-is-not-checked',
		when: { encapsulation: ['vxlan-cross-subnet', 'ipip-cross-subnet'] },
		variants: ['accepted'],
		text: 'The operator accepts cross-subnet modes on any cloud; the docs say where they do not work.',
		sources: ['operator-pools', 'best-networking'],
	},
	{
		id: 'windows-bgp-is-not-checked',
		when: { windows: 'hns', encapsulation: 'vxlan', bgp: 'enabled' },
		variants: ['accepted'],
		text: 'With VXLAN on Windows BGP must be Disabled, and the operator does not check it.',
		sources: ['windows-limitations', 'operator-installation'],
		confidence: 'inferred',
	},
];

/** What the operator refuses of an Installation, field by field: one variant, "accepted". */
export const operatorCombinations: TableDocument = {
	id: 'operator-combinations',
	title: 'Operator combinations',
	rowLabel: 'Installation',
	legend:
		'True for the operator v1.42.3, and where it says so for older and later ones. Accepted means that the operator does not refuse it, not that it works on your network.',
	recommender: 'The operator',
	columns: [],
	version,
	questions,
	environments: {},
	options: [
		{
			id: 'operator',
			name: 'An Installation for the Tigera operator',
			summary: 'The fields that the operator judges together before it installs Calico.',
			page: 'reference/operator-combinations',
			cells: {},
		},
	],
	variants: [
		{
			id: 'accepted',
			option: 'operator',
			name: 'Accepted',
			fullName: 'Accepted by the operator',
			summary: 'No check of the operator refuses these fields.',
			environments: [],
			rank: 0,
		},
	],
	exclusions: [...pluginRefusals, ...networkRefusals],
	implications,
	requirements: [],
	limits,
	recommendations: [
		{
			id: 'anything',
			variants: ['accepted'],
			reason: 'The operator recommends nothing; it accepts or refuses.',
			sources: ['operator-installation'],
		},
	],
	sources,
};
