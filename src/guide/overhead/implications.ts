import type { OverheadImplication } from './inputs.ts';

/** What cannot occur together. */
export const implications: readonly OverheadImplication[] = [
	{
		id: 'ipip-is-ipv4',
		never: { encapsulation: 'ipip', 'ip-family': ['ipv6', 'dual'] },
		reason:
			'The operator refuses IP in IP for an IPv6 pool. Where only the IPv4 pool has it, answer for the IPv6 pool.',
		sources: ['operator-pools', 'ipv6'],
	},
	{
		id: 'flannel-ipv4-backends',
		never: {
			encapsulation: ['flannel-ipip', 'flannel-udp', 'flannel-ipsec', 'flannel-ipsec-udp'],
			'ip-family': ['ipv6', 'dual'],
		},
		reason: 'Of flannel’s backends, only VXLAN, WireGuard and host-gw carry IPv6.',
		sources: ['flannel-backends'],
	},
	{
		id: 'flannel-without-calico-wireguard',
		never: {
			encapsulation: [
				'flannel-host-gw',
				'flannel-vxlan',
				'flannel-ipip',
				'flannel-udp',
				'flannel-wireguard',
				'flannel-ipsec',
				'flannel-ipsec-udp',
			],
			wireguard: 'on',
		},
		reason:
			'Calico’s WireGuard is described for networks that Calico or a cloud’s plugin carries; flannel has a WireGuard backend of its own.',
		sources: ['encryption'],
		confidence: 'inferred',
	},
];
