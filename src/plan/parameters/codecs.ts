import { type Family, formatCidr, isLinkLocal, masked, parseAddress, parseCidr } from '../cidr.ts';
import type { ApiServer, NodeAddress } from './types.ts';

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
