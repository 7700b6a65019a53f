import type { PortOrProtocol } from '../../guide/fact-number.ts';
import type { VariantId } from '../../guide/networking-options/variants.ts';
import type { Evidence } from '../../guide/types.ts';
import type { Refusal } from '../installation/refusals.ts';
import type { InstallationSpec } from '../installation/types.ts';
import type { Figure } from '../numbers/figure.ts';
import type { Parameters } from '../parameters/types.ts';
import type { PlannedMtu } from './mtu.ts';
import type { Topology } from './topology.ts';

/** The steps of a plan, in the order in which they are decided. */
export type StepId =
	| 'bgp'
	| 'ipam'
	| 'mtu'
	| 'firewall'
	| 'requirements'
	| 'dataplane'
	| 'versions';

/** One thing that follows, and what decided it. */
export interface PlanPoint extends Evidence {
	/** Id of the rule, requirement, limit, opening or note. */
	readonly id: string;
	/** Id of the table that it is a row of, where it is one. */
	readonly table?: string;
	/** What follows, as a sentence or a few words. */
	readonly text: string;
	/** Why. */
	readonly reason?: string;
	/** Whether the answers already say that it applies. */
	readonly sure: boolean;
	/** Numbers that belong to it. */
	readonly figures?: readonly Figure[];
	/** For the firewall: what to let through, and between whom. */
	readonly opens?: { readonly ports: readonly PortOrProtocol[]; readonly between: string };
}

/** One step of a plan. */
export interface PlanStep {
	readonly id: StepId;
	readonly title: string;
	readonly points: readonly PlanPoint[];
}

/** Everything that follows from a variant, the answers and the parameters. */
export interface Plan {
	readonly variant: VariantId;
	readonly parameters: Parameters;
	/** Why there is no configuration. Then there are no steps either. */
	readonly refused: readonly Refusal[];
	/** Wishes and circumstances that the reader gave and that rule the variant out. A view warns. */
	readonly against: readonly Refusal[];
	readonly topology: Topology;
	/** Missing where Calico's operator has no part in it. */
	readonly installation: InstallationSpec | undefined;
	readonly mtu: PlannedMtu | undefined;
	readonly steps: readonly PlanStep[];
}
