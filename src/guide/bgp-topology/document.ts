import { sources } from '../sources.ts';
import type { DecisionDocument } from '../types.ts';
import { version } from '../version.ts';
import { implications } from './implications.ts';
import { inputs, outputs } from './inputs.ts';
import { rules } from './rules.ts';

/** Which BGP sessions a cluster has, among its nodes and towards its network. */
export const bgpTopology: DecisionDocument = {
	id: 'bgp-topology',
	title: 'BGP topology',
	rowLabel: 'Case',
	legend:
		'The limit of about 100 nodes is guidance of Calico’s docs, not a hard limit. Change the topology of a running cluster in a maintenance window.',
	version,
	inputs,
	outputs,
	rules,
	implications,
	sources,
};
