import { evaluate } from '../../decision/index.ts';
import type { VariantId } from '../../guide/networking-options/variants.ts';
import { operatorTable } from '../../guide/operator-combinations/table.ts';
import type { Evidence } from '../../guide/types.ts';
import type { Parameters } from '../parameters/types.ts';
import type { Topology } from '../plan/topology.ts';
import { operatorAnswers } from './operator-answers.ts';
import { installationSpec } from './spec.ts';

/** Why no configuration is made. */
export interface Refusal extends Evidence {
	/** Id of the row that refuses. */
	readonly id: string;
	/** Id of the table that it is a row of. */
	readonly table: string;
	readonly reason: string;
}

/** What stands against a variant under these parameters, by the operator's table and the topology's. */
export function refusalsOf(
	variant: VariantId,
	parameters: Parameters,
	topology: Topology,
): readonly Refusal[] {
	const spec = installationSpec(variant, parameters, topology);
	const impossible = topology.contradicts.map((one) => ({ ...one, table: 'bgp-topology' }));
	if (!spec) return impossible;
	const refusing = new Set(
		operatorAnswers(spec, parameters.windows === 'yes').flatMap(
			(answers) => evaluate(operatorTable, answers).ruledOut.accepted ?? [],
		),
	);
	return [
		...operatorTable.exclusions
			.filter(({ id }) => refusing.has(id))
			.map((exclusion) => ({ ...exclusion, table: operatorTable.id })),
		...impossible,
	];
}
