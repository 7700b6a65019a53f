import { factNumber } from '../../../guide/fact-number.ts';
import { blockSizes, poolNumbers } from '../blocks.ts';
import type { Calculator } from '../calculator.ts';

const { ipv4, ipv6 } = blockSizes;

/** What a pool of Calico IPAM holds, and how many nodes it serves. */
export const pool: Calculator = {
	title: 'What does a pool hold?',
	inputs: [
		{
			id: 'pool',
			label: 'Pool',
			help: 'A range of IPv4 or IPv6, such as 10.48.0.0/16.',
			kind: 'text',
			initial: '10.48.0.0/16',
		},
		{
			id: 'block',
			label: 'Block size',
			help: `The length of its prefix: ${ipv4.from} to ${ipv4.to} for IPv4, ${ipv6.from} to ${ipv6.to} for IPv6, not below that of the pool.`,
			kind: 'number',
			initial: String(factNumber('block-ipv4')),
		},
		{
			id: 'pods',
			label: 'Pods per node',
			help: 'As many as the blocks of a node hold, at most.',
			kind: 'number',
			initial: '100',
		},
		{
			id: 'windows',
			label: 'Windows nodes',
			help: `They reserve ${factNumber('windows-reserved')} addresses of each block.`,
			kind: 'flag',
			initial: 'no',
		},
	],
	told: ['blocks', 'nodes-served'],
	compute: ({ pool: range = '', windows }, number) =>
		poolNumbers(range.trim(), number('block'), number('pods'), windows === 'yes'),
};
