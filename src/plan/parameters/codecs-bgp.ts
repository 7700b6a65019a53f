import { bits, formatAddress, isLinkLocal, parseAddress } from '../cidr.ts';
import { type Codec, listOf, nodeName, wholeNumber } from './codecs.ts';
import type { RackNodes, Router } from './types.ts';

/** A label value, short enough that names of resources can be made from it. */
const isRack = (text: string) => /^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/.test(text);
const rackExpected = 'a rack of at most 40 small letters, digits and hyphens';

const router: Codec<Router> = {
	parse: (text) => {
		const [rack = '', at = '', as = '', ...more] = text.split(/[\s,]+/);
		const address = parseAddress(at);
		if (!isRack(rack)) return { expected: rackExpected };
		if (!address || more.length > 0)
			return { expected: 'a rack, an address and an AS number, such as rack-1,10.1.0.1,65001' };
		if (isLinkLocal({ ...address, prefix: bits[address.family] }))
			return { expected: 'an address that is not link-local' };
		const number = asNumber.parse(as);
		return 'expected' in number
			? number
			: { value: { rack, address: formatAddress(address), as: number.value } };
	},
	format: ({ rack, address, as }) => `${rack},${address},${as}`,
};

const rackNodes: Codec<RackNodes> = {
	parse: (text) => {
		const [rack = '', ...names] = text.split(/[\s,]+/);
		if (!isRack(rack)) return { expected: rackExpected };
		const nodes = listOf(nodeName, 'node').parse(names.join(','));
		return 'expected' in nodes ? nodes : { value: { rack, nodes: nodes.value } };
	},
	format: ({ rack, nodes }) => [rack, ...nodes].join(','),
};

/** Records separated by semicolons or lines; the parts of one by commas or spaces. */
function records<T>(record: Codec<T>, key: (value: T) => string): Codec<readonly T[]> {
	return {
		parse: (text) => {
			const values: T[] = [];
			for (const line of text.split(/[;\n]/).map((part) => part.trim())) {
				if (!line && text.trim()) continue;
				const read = record.parse(line);
				if ('expected' in read) return read;
				values.push(read.value);
			}
			return new Set(values.map(key)).size < values.length
				? { expected: 'none twice' }
				: { value: values };
		},
		format: (values) => values.map(record.format).join(';'),
	};
}

/** The largest AS number that Calico’s API takes: its field is a signed number of 32 bits. */
export const largestAs = 2_147_483_647;

/** An AS number of the protocol, less those that Calico's API refuses. */
export const asNumber: Codec<number> = {
	parse: (text) => {
		const read = wholeNumber(1, 4_294_967_295).parse(text);
		return 'value' in read && read.value > largestAs
			? { expected: `at most ${largestAs}: BGP allows more, but Calico’s API refuses larger ones` }
			: read;
	},
	format: String,
};

/** Whether an AS number is of a private range (RFC 6996). */
export function isPrivateAs(as: number): boolean {
	return (as >= 64_512 && as <= 65_534) || (as >= 4_200_000_000 && as <= 4_294_967_294);
}

/** Routers by rack. */
export const routers: Codec<readonly Router[]> = records(router, (one) => one.address);

/** Nodes by rack. */
export const racks: Codec<readonly RackNodes[]> = records(rackNodes, (one) => one.rack);
