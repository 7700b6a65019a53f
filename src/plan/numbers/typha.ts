import { factNumber } from '../../guide/fact-number.ts';
import { type Calculated, outside } from './figure.ts';
import { nodeCounts } from './sessions.ts';

/** How many Typhas the operator runs: 1 up to 2 nodes, 2 up to 4, then one for each 200 nodes and two more, at least 3. */
export function typhaReplicas(nodes: number): number {
	if (nodes <= 2) return 1;
	if (nodes <= 4) return 2;
	return Math.max(3, Math.floor(nodes / factNumber('typha-nodes-per-copy')) + 2);
}

/** The Typhas of a cluster that the operator installed. */
export function typhaNumbers(nodes: number): Calculated {
	const faults = outside({ id: 'nodes', label: 'Nodes', value: nodes, ...nodeCounts });
	if (faults.length > 0) return { figures: [], faults };
	const per = factNumber('typha-nodes-per-copy');
	return {
		faults,
		figures: [
			{
				id: 'typha',
				label: 'Typhas that the operator runs',
				value: typhaReplicas(nodes),
				unit: 'copies',
				formula:
					nodes <= 4
						? '1 up to 2 nodes, 2 up to 4'
						: `${nodes} ÷ ${per}, rounded down, + 2, at least 3`,
				sources: ['operator-typha'],
			},
		],
	};
}
