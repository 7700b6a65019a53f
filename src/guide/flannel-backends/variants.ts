import type { Variant } from '../types.ts';
import type { options } from './options.ts';

const only = { name: 'Always', environments: [], rank: 0 } as const;

/** Everything that can be set as a backend, in the table's order. */
export const variants = [
	{
		...only,
		id: 'vxlan',
		option: 'vxlan',
		fullName: 'VXLAN, always',
		summary: 'Works on almost any network, and is what flannel’s docs recommend.',
	},
	{
		id: 'vxlan-direct-routing',
		option: 'vxlan',
		name: 'DirectRouting',
		fullName: 'VXLAN, only across subnets',
		summary: 'Packets travel as they are inside a subnet, and in UDP between subnets.',
		environments: [],
		rank: 1,
	},
	{
		...only,
		id: 'host-gw',
		option: 'host-gw',
		fullName: 'Routes between hosts',
		summary: 'No header at all, as long as no router stands between nodes.',
	},
	{
		...only,
		id: 'wireguard',
		option: 'wireguard',
		fullName: 'WireGuard',
		summary: 'Every packet between nodes is encrypted, for 80 bytes more.',
	},
	{
		...only,
		id: 'udp',
		option: 'udp',
		fullName: 'UDP by a process',
		summary: 'The slow way that needs nothing of the kernel.',
	},
	{
		...only,
		id: 'ipip',
		option: 'ipip',
		fullName: 'IP in IP',
		summary: 'The shortest header, where the network passes IP protocol 4.',
	},
	{
		...only,
		id: 'ipsec',
		option: 'ipsec',
		fullName: 'IPsec',
		summary: 'Every packet between nodes is encrypted with a shared key.',
	},
	{
		...only,
		id: 'tencent-vpc',
		option: 'tencent-vpc',
		fullName: 'Tencent VPC routes',
		summary: 'The cloud routes each node’s pods; packets have no header.',
	},
	{
		...only,
		id: 'alloc',
		option: 'alloc',
		fullName: 'Addresses only',
		summary: 'Flannel hands out ranges; your network does the rest.',
	},
] as const satisfies readonly (Variant & {
	readonly option: (typeof options)[number]['id'];
})[];

/** Id of a backend. */
export type BackendId = (typeof variants)[number]['id'];
