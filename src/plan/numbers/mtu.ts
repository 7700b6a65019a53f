import { type Answers, evaluate } from '../../decision/index.ts';
import type { OverheadInputs } from '../../guide/overhead/inputs.ts';
import { overheadTable } from '../../guide/overhead/table.ts';
import { ipv6Minimum, linkMtus } from '../../guide/pod-mtu.ts';
import { type Calculated, type Figure, outside } from './figure.ts';

/** What carries pods, and over which family. */
const carriers = [
	['none', 'Nothing around the packet', 'none', 'ipv4', 'off'],
	['ipip', 'IP in IP', 'ipip', 'ipv4', 'off'],
	['vxlan-ipv4', 'VXLAN over IPv4', 'vxlan', 'ipv4', 'off'],
	['vxlan-ipv6', 'VXLAN over IPv6', 'vxlan', 'ipv6', 'off'],
	['wireguard-ipv4', 'WireGuard over IPv4', 'none', 'ipv4', 'on'],
	['wireguard-ipv6', 'WireGuard over IPv6', 'none', 'ipv6', 'on'],
] as const;

/** Where the nodes run and what forwards packets on them, as far as it changes the MTU. */
export type Surroundings = Pick<Answers<OverheadInputs>, 'provider' | 'dataplane'>;

/**
 * The MTU of pods on a link for each encapsulation, by the table of overheads.
 *
 * @param link MTU of the smallest link between nodes, in bytes
 */
export function mtuNumbers(link: number, surroundings: Surroundings): Calculated {
	const faults = outside({ id: 'link', label: 'MTU of the link', value: link, ...linkMtus });
	if (faults.length > 0) return { figures: [], faults };
	return {
		faults,
		figures: carriers.map(([id, name, encapsulation, family, wireguard]): Figure => {
			const answers = { encapsulation, 'ip-family': family, wireguard, ...surroundings } as const;
			const { rule, outputs } = evaluate(overheadTable, answers);
			const bytes = outputs?.bytes as number;
			const value = link - bytes;
			const short = family === 'ipv6' && value < ipv6Minimum;
			return {
				id,
				label: short ? `${name}: too small, IPv6 needs ${ipv6Minimum}` : name,
				value,
				unit: 'bytes',
				formula: `${link} − ${bytes}`,
				sources: overheadTable.rules.find((one) => one.id === rule)?.sources ?? [],
			};
		}),
	};
}
