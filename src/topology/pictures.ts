import { unknownId } from '../guide/look-up.ts';
import { variants } from '../guide/networking-options/variants.ts';
import { bgpTopologies } from './bgp.ts';
import { topologyOf } from './topology-of.ts';
import type { Situation, Topology } from './types.ts';

/** Every situation, in the order in which pages show them. */
export const situations: readonly Situation[] = ['across-subnets', 'one-subnet', 'from-outside'];

/** First that in which the packet arrives: nobody should begin with what a variant cannot do. */
const byArrival = (one: Topology, other: Topology) => Number(isLost(one)) - Number(isLost(other));
const isLost = ({ hops }: Topology) => hops.some(({ how }) => how === 'lost');

/** Everything that has a picture: each variant in each situation, and the topologies of BGP. */
export const topologies: readonly Topology[] = [
	...variants.flatMap(({ id }) => situations.map((situation) => topologyOf(id, situation))),
	...bgpTopologies,
];

/** @throws Error naming ids that are near. */
export function topologyById(id: string): Topology {
	const found = topologies.find((one) => one.id === id);
	if (found) return found;
	throw new Error(
		unknownId(
			'<Topology id>',
			id,
			topologies.map((one) => one.id),
		),
	);
}

/**
 * The pictures of an option’s variants or of one variant, variant by variant.
 *
 * @throws Error naming the variants, if there is none.
 */
export function topologiesOf(wanted: {
	readonly option?: string;
	readonly variant?: string;
	readonly situation?: Situation;
}): readonly (readonly Topology[])[] {
	const found = variants
		.filter(({ id, option }) => (wanted.variant ? id === wanted.variant : option === wanted.option))
		.map(({ id }) =>
			situations
				.filter((one) => !wanted.situation || one === wanted.situation)
				.map((situation) => topologyOf(id, situation))
				.sort(byArrival),
		);
	if (found.flat().length > 0) return found;
	const known = variants.map(({ id }) => id);
	throw new Error(unknownId('<Topology>', JSON.stringify(wanted), known));
}
