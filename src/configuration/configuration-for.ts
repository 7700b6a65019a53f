import type { VariantId } from '../guide/networking-options/variants.ts';
import { refusalsOf } from '../plan/installation/refusals.ts';
import { installationSpec } from '../plan/installation/spec.ts';
import { checkParameters } from '../plan/parameters/check.ts';
import type { Parameters } from '../plan/parameters/types.ts';
import { bgpEnabled, topologyOf } from '../plan/plan/topology.ts';
import type { Plan } from '../plan/plan/types.ts';
import { traitsOf } from '../plan/traits.ts';
import { bgpFiles } from './bgp.ts';
import type { Context } from './context.ts';
import { felixFiles } from './felix.ts';
import { flannelFiles } from './flannel.ts';
import { installingFiles } from './installing.ts';
import { prepareFiles } from './prepare.ts';
import { rollBackFiles } from './roll-back.ts';
import type { ConfigurationFile } from './types.ts';
import { verifyFiles } from './verify.ts';

/**
 * The files of a variant, in the order to apply. For Calico v3.32; made from data, nothing is fetched.
 *
 * @returns no files where the operator would refuse them, or where parameters contradict each other
 */
export function configurationFor(
	variant: VariantId,
	parameters: Parameters,
): readonly ConfigurationFile[] {
	const topology = topologyOf(variant, parameters);
	if (refusalsOf(variant, parameters, topology).length > 0) return [];
	if (checkParameters(variant, parameters).length > 0) return [];
	const traits = traitsOf(variant, parameters.platform);
	const context: Context = {
		variant,
		parameters,
		topology,
		traits,
		installation: installationSpec(variant, parameters, topology),
		bgp: bgpEnabled(topology, parameters),
		calicoNetworked: traits.plugins?.ipam === 'Calico',
	};
	return [
		...prepareFiles(context),
		...installingFiles(context),
		...felixFiles(context),
		...bgpFiles(context),
		...flannelFiles(context),
		...verifyFiles(context),
		...rollBackFiles(context),
	];
}

/** The files of a plan: none where anything refuses it, the options table included. */
export function filesOf({ refused, variant, parameters }: Plan): readonly ConfigurationFile[] {
	return refused.length > 0 ? [] : configurationFor(variant, parameters);
}
