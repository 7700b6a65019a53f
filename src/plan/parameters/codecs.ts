import {
	bits,
	type Family,
	formatAddress,
	formatCidr,
	isLinkLocal,
	masked,
	parseAddress,
	parseCidr,
} from '../cidr.ts';
import type { ApiServer, NodeAddress, RackNodes, Router } from './types.ts';

/** What a text means: its value, or what was expected instead. */
export type Parsed<T> = { readonly value: T } | { readonly expected: string };

/** How a value is written and read, in fields and in links alike. */
export interface Codec<T> {
	readonly parse: (text: string) => Parsed<T>;
	readonly format: (value: T) => string;
}

/** Whole numbers from one to the other, both included. */
export function wholeNumber(from: number, to: number, unit = ''): Codec<number> {
	const expected = `a whole number from ${from} to ${to}${unit && ` ${unit}`}`;
	return {
		parse: (text) => {
			const value = Number(text);
			return /^\d+$/.test(text) && value >= from && value <= to ? { value } : { expected };
		},
		format: String,
	};
}

/** One of some ids. */
export function oneOf<const T extends string>(ids: readonly T[]): Codec<T> {
	return {
		parse: (text) =>
			ids.includes(text as T) ? { value: text as T } : { expected: `one of: ${ids.join(', ')}` },
		format: (value) => value,
	};
}

const example: Readonly<Record<Family, string>> = {
	ipv4: '10.48.0.0/16',
	ipv6: 'fd00:10:48::/64',
};
const familyName: Readonly<Record<Family, string>> = { ipv4: 'IPv4', ipv6: 'IPv6' };

/** A range of one family: well formed, masked, not link-local. Values are in their usual text form. */
export function range(family: Family): Codec<string> {
	return {
		parse: (text) => {
			const cidr = parseCidr(text.trim());
			if (cidr?.family !== family)
				return { expected: `an ${familyName[family]} range such as ${example[family]}` };
			if (masked(cidr).value !== cidr.value)
				return { expected: `no bits behind the prefix: ${formatCidr(masked(cidr))}` };
			if (isLinkLocal(cidr)) return { expected: 'a range that is not link-local' };
			return { value: formatCidr(cidr) };
		},
		format: (value) => value,
	};
}

/** Things separated by commas, spaces or lines; at least one, none twice. */
export function listOf<T>(item: Codec<T>, what: string): Codec<readonly T[]> {
	return {
		parse: (text) => {
			const parts = text.split(/[\s,]+/).filter(Boolean);
			if (parts.length === 0) return { expected: `at least one ${what}` };
			const values: T[] = [];
			for (const part of parts) {
				const read = item.parse(part);
				if ('expected' in read) return { expected: `${read.expected} in place of ${part}` };
				values.push(read.value);
			}
			if (new Set(values.map(item.format)).size < values.length)
				return { expected: `each ${what} once` };
			return { value: values };
		},
		format: (values) => values.map(item.format).join(','),
	};
}

/** A name that Kubernetes allows for a node: RFC 1123, at most 253 characters. */
export const nodeName: Codec<string> = {
	parse: (text) =>
		/^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/.test(text)
			? { value: text }
			: { expected: 'a node name of small letters, digits, hyphens and dots' },
	format: (value) => value,
};

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

const withValue = ['interface', 'skip-interface', 'can-reach'] as const;
const alone = ['default', 'first-found', 'kubernetes'] as const;

/** One method of finding a node's address: `first-found`, `interface=eth.*`, `cidrs=10.1.0.0/24,…`. */
export function nodeAddress(family: Family): Codec<NodeAddress> {
	const ranges = listOf(range(family), 'range');
	return {
		parse: (text) => {
			const [method, value] = [text.split('=', 1)[0], text.slice(text.indexOf('=') + 1)];
			const bare = alone.find((one) => one === text);
			if (bare) return { value: { method: bare } };
			if (method === 'cidrs' && text !== method) {
				const cidrs = ranges.parse(value);
				return 'expected' in cidrs ? cidrs : { value: { method, cidrs: cidrs.value } };
			}
			const known = withValue.find((one) => one === method);
			if (known && text !== method && /^[\w.^$*+|()[\]\\:-]{1,100}$/.test(value))
				return { value: { method: known, value } };
			return {
				expected: `one method: ${[...alone, ...withValue.map((one) => `${one}=…`), 'cidrs=…'].join(', ')}`,
			};
		},
		format: (value) =>
			value.method === 'cidrs'
				? `cidrs=${ranges.format(value.cidrs)}`
				: 'value' in value
					? `${value.method}=${value.value}`
					: value.method,
	};
}

/** Host and port of the Kubernetes API. */
export const apiServer: Codec<ApiServer> = {
	parse: (text) => {
		const [, host = '', digits = ''] = /^\[?([\da-z.:-]+?)\]?:(\d{1,5})$/i.exec(text.trim()) ?? [];
		const port = wholeNumber(1, 65_535).parse(digits);
		const known = parseAddress(host) ?? ('value' in nodeName.parse(host.toLowerCase()) && host);
		return known && 'value' in port
			? { value: { host, port: port.value } }
			: { expected: 'a host and a port, such as 10.1.0.10:6443' };
	},
	format: ({ host, port }) => (host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`),
};
