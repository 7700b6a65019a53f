import { sources } from '../sources.ts';
import type { DecisionDocument } from '../types.ts';
import { version } from '../version.ts';
import { implications } from './implications.ts';
import { inputs, outputs } from './inputs.ts';
import { rules } from './rules.ts';

/** How many bytes of each packet between nodes are headers that the pod's own MTU must leave room for. */
export const overhead: DecisionDocument = {
	id: 'overhead',
	title: 'Bytes of overhead',
	rowLabel: 'Headers',
	legend:
		'The pod MTU is the smallest MTU on any path between nodes, less these bytes. Where several modes are in use, also during a change, the smallest resulting MTU counts: answer for the largest header. Use one value for pods and tunnels.',
	version,
	inputs,
	outputs,
	rules,
	implications,
	sources,
};
