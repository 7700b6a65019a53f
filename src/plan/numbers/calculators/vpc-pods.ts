import { vpcInstances } from '../../../guide/apply/vpc-instances.ts';
import type { Calculator } from '../calculator.ts';
import { vpcPodNumbers, vpcPodsOf } from '../vpc-pods.ts';

const OTHER = 'other';
const other = { input: 'type', is: OTHER };
const range = { from: 1, to: 100 };

/** Pods that the Amazon VPC CNI gives a node. */
export const vpcPods: Calculator = {
	title: 'How many pods fit on a node?',
	inputs: [
		{
			id: 'type',
			label: 'Instance type',
			kind: 'choice',
			answers: [
				...vpcInstances.map(({ type }) => ({ id: type, label: type })),
				{ id: OTHER, label: 'another: count its addresses' },
			],
			initial: 'm5.large',
		},
		{
			id: 'interfaces',
			label: 'Network interfaces',
			kind: 'number',
			range,
			initial: '3',
			only: other,
		},
		{
			id: 'addresses',
			label: 'Addresses of each interface',
			help: 'IPv4 addresses, the interface’s own included.',
			kind: 'number',
			range,
			initial: '10',
			only: other,
		},
	],
	told: ['vpc-pods'],
	compute: ({ type = '' }, number) =>
		type === OTHER ? vpcPodNumbers(number('interfaces'), number('addresses')) : vpcPodsOf(type),
};
