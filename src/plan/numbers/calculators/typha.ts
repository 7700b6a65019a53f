import type { Calculator } from '../calculator.ts';
import { nodeCounts } from '../sessions.ts';
import { typhaNumbers } from '../typha.ts';

/** Copies of Typha that the operator runs. */
export const typha: Calculator = {
	title: 'How many Typhas?',
	inputs: [{ id: 'nodes', label: 'Nodes', kind: 'number', range: nodeCounts, initial: '100' }],
	told: ['typha'],
	compute: (_, number) => typhaNumbers(number('nodes')),
};
