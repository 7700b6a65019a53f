/** Addresses and ranges of both IP families, as whole numbers. The only place that computes with them. */

/** An IP family. */
export type Family = 'ipv4' | 'ipv6';

/** One address. */
export interface Address {
	readonly family: Family;
	readonly value: bigint;
}

/** A range: its first address as written, which may have bits behind the prefix, and the prefix. */
export interface Cidr extends Address {
	readonly prefix: number;
}

/** Bits of an address. */
export const bits: Readonly<Record<Family, number>> = { ipv4: 32, ipv6: 128 };

/** An address in its usual text form; undefined for anything else, such as leading zeros. */
export function parseAddress(text: string): Address | undefined {
	const family: Family = text.includes(':') ? 'ipv6' : 'ipv4';
	const value = family === 'ipv4' ? ipv4(text) : ipv6(text);
	return value === undefined ? undefined : { family, value };
}

/** A range such as `10.48.0.0/16`; undefined where address or prefix are not well formed. */
export function parseCidr(text: string): Cidr | undefined {
	const [, start, length] = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
	const address = start === undefined ? undefined : parseAddress(start);
	const prefix = Number(length);
	return address && prefix <= bits[address.family] ? { ...address, prefix } : undefined;
}

/** The range with every bit behind its prefix zero. */
export function masked({ family, value, prefix }: Cidr): Cidr {
	const host = BigInt(bits[family] - prefix);
	return { family, prefix, value: (value >> host) << host };
}

/** Whether two ranges have an address in common. */
export function overlap(one: Cidr, other: Cidr): boolean {
	if (one.family !== other.family) return false;
	const prefix = Math.min(one.prefix, other.prefix);
	return masked({ ...one, prefix }).value === masked({ ...other, prefix }).value;
}

/** Ranges whose addresses are valid on one link only. */
const linkLocal: readonly Cidr[] = ['169.254.0.0/16', 'fe80::/10'].flatMap(
	(text) => parseCidr(text) ?? [],
);

/** Whether a range, or one address of it, is valid on one link only. */
export function isLinkLocal(cidr: Cidr): boolean {
	return linkLocal.some((local) => overlap(local, cidr));
}

/** An address in its usual text form; IPv6 as RFC 5952 has it. */
export function formatAddress({ family, value }: Address): string {
	if (family === 'ipv4') {
		return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
	}
	const groups = Array.from({ length: 8 }, (_, n) =>
		((value >> BigInt(112 - 16 * n)) & 0xffffn).toString(16),
	);
	const text = groups.join(':');
	const longest = [...text.matchAll(/(?:^|:)0(?::0)+(?=:|$)/g)]
		.map(([run]) => run)
		.reduce((best, run) => (groupCount(run) > groupCount(best) ? run : best), '');
	if (!longest) return text;
	const at = text.indexOf(longest);
	const after = text.slice(at + longest.length).replace(/^:/, '');
	return `${text.slice(0, at)}::${after}`;
}

/** A range in its usual text form. */
export function formatCidr(cidr: Cidr): string {
	return `${formatAddress(cidr)}/${cidr.prefix}`;
}

function groupCount(run: string): number {
	return run.split('0').length - 1;
}

function ipv4(text: string): bigint | undefined {
	const parts = text.split('.');
	if (parts.length !== 4 || !parts.every((p) => /^(0|[1-9]\d{0,2})$/.test(p) && Number(p) <= 255)) {
		return undefined;
	}
	return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}

function ipv6(text: string): bigint | undefined {
	const halves = text.split('::');
	if (halves.length > 2) return undefined;
	const [left, right] = halves.map((half) => (half ? half.split(':') : []));
	const given = [...(left ?? []), ...(right ?? [])];
	const missing = 8 - given.length;
	if (!given.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
	if (right ? missing < 1 : missing !== 0) return undefined;
	const groups = [...(left ?? []), ...Array<string>(missing).fill('0'), ...(right ?? [])];
	return groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}
