import { facts } from './facts.ts';

/** Id of a figure. */
export type FactId = keyof typeof facts;

/** What a firewall rule names: a port of TCP or UDP, or the number of a protocol of its own. */
export interface PortOrProtocol {
	readonly protocol: 'TCP' | 'UDP' | 'IP protocol';
	readonly number: number;
}

/** The figure as a number: 64512 of “AS 64512”, 26 of “/26”, 128000 of “about 128,000”. */
export function factNumber(id: FactId): number {
	const digits = facts[id].value.replaceAll(',', '').match(/\d+/)?.[0];
	if (digits === undefined)
		throw new Error(`fact ${id}: received "${facts[id].value}", expected one that holds a number`);
	return Number(digits);
}

/** The ports and protocols that a figure names: two of “UDP 51820 and 51821”. */
export function factPorts(id: FactId): readonly PortOrProtocol[] {
	const found: PortOrProtocol[] = [];
	let protocol: PortOrProtocol['protocol'] | undefined;
	for (const [, name, digits] of facts[id].value.matchAll(/(TCP|UDP|IP protocol)?\s*(\d+)/g)) {
		protocol = (name as PortOrProtocol['protocol'] | undefined) ?? protocol;
		if (protocol) found.push({ protocol, number: Number(digits) });
	}
	return found;
}

/** Both ends of a figure that is a range: 20 and 32 of “/20 to /32”. */
export function factRange(id: FactId): { readonly from: number; readonly to: number } {
	const [from, to] = (facts[id].value.match(/\d+/g) ?? []).map(Number);
	if (from === undefined || to === undefined)
		throw new Error(`fact ${id}: received "${facts[id].value}", expected one that holds a range`);
	return { from, to };
}
