import { factNumber } from '../../guide/fact-number.ts';
import type { VariantId } from '../../guide/networking-options/variants.ts';
import { type Cidr, type Family, overlap, parseCidr } from '../cidr.ts';
import { rangesIn } from '../numbers/blocks.ts';
import { familiesOf } from '../traits.ts';
import { fields } from './fields.ts';
import { fault, type ParameterFault, type Parameters } from './types.ts';

/** What pod ranges must fulfil beside other ranges and the number of nodes. */
export function checkRanges(variant: VariantId, parameters: Parameters): ParameterFault[] {
	return familiesOf(parameters['ip-family']).flatMap((family) =>
		fields[`pods-${family}`].applies(variant, parameters)
			? checkFamily(variant, parameters, family)
			: [],
	);
}

function checkFamily(variant: VariantId, parameters: Parameters, family: Family): ParameterFault[] {
	const id = `pods-${family}` as const;
	const { label } = fields[id];
	const text = parameters[id];
	const pods = parseCidr(text) as Cidr;
	const refuse = (expected: string) => fault(id, label, text, expected);
	const faults: ParameterFault[] = [];

	const nodes = parameters[`nodes-${family}`];
	const hit = nodes.find((range) => overlap(pods, parseCidr(range) as Cidr));
	if (hit) faults.push(refuse(`a range that does not overlap the nodes’ ${hit}`));
	const services = parameters[`services-${family}`];
	if (overlap(pods, parseCidr(services) as Cidr))
		faults.push(refuse(`a range that does not overlap the Services’ ${services}`));

	const block = `block-${family}` as const;
	if (fields[block].applies(variant, parameters)) {
		const size = parameters[block];
		const blocks = rangesIn(pods.prefix, size);
		if (size < pods.prefix) {
			faults.push(
				fault(
					block,
					fields[block].label,
					String(size),
					`at least ${pods.prefix}, the prefix of ${text}`,
				),
			);
		} else if (blocks < BigInt(parameters.nodes)) {
			faults.push(
				refuse(
					`a larger range: one block for each of ${parameters.nodes} nodes, and this one holds ${blocks} of /${size}`,
				),
			);
		}
	} else if (family === 'ipv4') {
		// Without Calico's IPAM each node has one fixed range.
		const each = factNumber('host-local-range');
		const ranges = rangesIn(pods.prefix, each);
		if (ranges < BigInt(parameters.nodes)) {
			faults.push(
				refuse(
					`a larger range: a /${each} for each of ${parameters.nodes} nodes, and this one holds ${ranges}`,
				),
			);
		}
	}
	return faults;
}
