import type { Option, Rating } from '../types.ts';

/** What flannel's docs say of a backend. */
const status = {
	recommended: { id: 'recommended', rank: 1, seed: 'Recommended' },
	experts: { id: 'experts', rank: 2, seed: 'Recommended for experienced users' },
	experimental: { id: 'experimental', rank: 3, seed: 'Experimental' },
	debugging: { id: 'debugging', rank: 4, seed: 'For debugging only' },
} as const satisfies Record<string, Rating>;

/** This guide's judgement of "poor to excellent": from the way of a packet, not from a measurement. */
const performance = {
	excellent: { id: 'excellent', rank: 1, seed: 'Excellent: packets travel as they are' },
	good: { id: 'good', rank: 2, seed: 'Good: the kernel adds a header' },
	fair: { id: 'fair', rank: 3, seed: 'Fair: every packet is encrypted' },
	poor: { id: 'poor', rank: 4, seed: 'Poor: every packet passes through a process' },
	none: { id: 'none', rank: 5, seed: 'Depends on what carries the packets instead' },
} as const satisfies Record<string, Rating>;

const page = 'options/flannel';

/** Flannel's backends, in the order of its docs. */
export const options = [
	{
		id: 'vxlan',
		name: 'vxlan',
		summary: 'The kernel wraps pod packets in UDP.',
		page,
		cells: {
			status: status.recommended,
			performance: performance.good,
			header: { seed: '50' },
			port: { seed: 'UDP 8472 (Windows: 4789)' },
			notes: { seed: 'The only backend from which Calico can take over on a running cluster.' },
		},
	},
	{
		id: 'host-gw',
		name: 'host-gw',
		summary: 'Each node has a route to each other node’s pods.',
		page,
		cells: {
			status: status.experts,
			performance: performance.excellent,
			header: { seed: '0' },
			port: { seed: 'None' },
			notes: { seed: 'Needs one L2 network; typically impossible in clouds.' },
		},
	},
	{
		id: 'wireguard',
		name: 'wireguard',
		summary: 'The kernel encrypts pod packets and wraps them in UDP.',
		page,
		cells: {
			status: status.recommended,
			performance: performance.fair,
			header: { seed: '80' },
			port: { seed: 'UDP 51820, for IPv6 51821' },
			notes: { seed: 'Linux older than 5.6 needs a package for it.' },
		},
	},
	{
		id: 'udp',
		name: 'udp',
		summary: 'A process wraps pod packets in UDP.',
		page,
		cells: {
			status: status.debugging,
			performance: performance.poor,
			header: { seed: '28' },
			port: { seed: 'UDP 8285' },
			notes: { seed: 'For kernels without VXLAN, or to find a fault.' },
		},
	},
	{
		id: 'ipip',
		name: 'ipip',
		summary: 'The kernel wraps pod packets in IP packets.',
		page,
		cells: {
			status: status.experimental,
			performance: performance.good,
			header: { seed: '20' },
			port: { seed: 'IP protocol 4' },
			notes: { seed: 'With DirectRouting only across subnets.' },
		},
	},
	{
		id: 'ipsec',
		name: 'ipsec',
		summary: 'The kernel encrypts pod packets with IPsec.',
		page,
		cells: {
			status: status.experimental,
			performance: performance.fair,
			header: { seed: '77, inside UDP 85' },
			port: { seed: 'IP protocol 50, UDP 500, UDP 4500' },
			notes: { seed: 'Needs a shared key of at least 96 characters.' },
		},
	},
	{
		id: 'tencent-vpc',
		name: 'tencent-vpc',
		summary: 'Tencent’s own network carries pods by its route table.',
		page,
		cells: {
			status: status.experimental,
			performance: performance.excellent,
			header: { seed: '0' },
			port: { seed: 'None' },
			notes: { seed: 'A route table holds 50 routes.' },
		},
	},
	{
		id: 'alloc',
		name: 'alloc',
		summary: 'Nodes get a range of addresses, and nothing is forwarded.',
		page,
		cells: {
			status: status.experimental,
			performance: performance.none,
			header: { seed: 'None of its own' },
			port: { seed: 'None' },
			notes: { seed: 'Something else must carry the packets.' },
		},
	},
] as const satisfies readonly Option[];
