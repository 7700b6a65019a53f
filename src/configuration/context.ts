import type { VariantId } from '../guide/networking-options/variants.ts';
import type { InstallationSpec } from '../plan/installation/types.ts';
import type { Parameters } from '../plan/parameters/types.ts';
import type { Topology } from '../plan/plan/topology.ts';
import type { Traits } from '../plan/traits.ts';

/** What every part of a configuration is made from. */
export interface Context {
	readonly variant: VariantId;
	readonly parameters: Parameters;
	readonly topology: Topology;
	readonly traits: Traits;
	/** Missing where the operator has no part in it. */
	readonly installation: InstallationSpec | undefined;
	/** Whether BIRD runs. */
	readonly bgp: boolean;
	/** Whether Calico's own plugin and IPAM serve the pods. */
	readonly calicoNetworked: boolean;
}
