import { factNumber } from '../../../guide/fact-number.ts';
import type { Calculator } from '../calculator.ts';
import { growth } from '../growth.ts';
import { meshNumbers, nodeCounts, reflectorNumbers } from '../sessions.ts';

/** BGP sessions of a cluster, as a mesh and with route reflectors. */
export const sessions: Calculator = {
	title: 'How many BGP sessions?',
	inputs: [
		{
			id: 'nodes',
			label: 'Nodes',
			kind: 'number',
			range: { from: 2, to: nodeCounts.to },
			initial: String(factNumber('mesh-nodes')),
		},
		{
			id: 'reflectors',
			label: 'Route reflectors',
			help: 'Nodes that reflect, so fewer than the nodes.',
			kind: 'number',
			range: { from: 1, to: nodeCounts.to - 1 },
			initial: '2',
		},
		{
			id: 'each',
			label: 'Reflectors for each node',
			help: 'At most as many as there are.',
			kind: 'number',
			range: { from: 1, to: nodeCounts.to - 1 },
			initial: '2',
		},
	],
	told: ['mesh', 'reflected'],
	compute: (_, number) => {
		const [nodes, reflectors, each] = [number('nodes'), number('reflectors'), number('each')];
		const { figures, faults } = reflectorNumbers(nodes, reflectors, each);
		if (faults.length > 0) return { figures, faults };
		return {
			faults,
			figures: [...meshNumbers(nodes).figures, ...figures],
			growth: growth(nodes, reflectors, each),
		};
	},
};
