import type { OverheadRule } from './inputs.ts';

const plain = ['iptables', 'nftables'] as const;
const v6 = ['ipv6', 'dual'] as const;

const aksCaveat =
	'The docs subtract 100 bytes on AKS; Calico’s code does so by itself only where WireGuard encrypts host traffic too.';

/** Each header once. Calico's WireGuard replaces the overlay between nodes, and its header is larger. */
export const rules: readonly OverheadRule[] = [
	{
		id: 'no-header',
		when: { encapsulation: ['none', 'flannel-host-gw'], wireguard: 'off', dataplane: plain },
		then: { bytes: 0 },
		reason: 'Packets travel as they are.',
		sources: ['mtu', 'flannel-backends'],
	},
	{
		id: 'ipip',
		when: { encapsulation: ['ipip', 'flannel-ipip'], wireguard: 'off', dataplane: plain },
		then: { bytes: 20 },
		reason: 'One more IPv4 header.',
		sources: ['mtu', 'felix-mtu', 'flannel-backends'],
	},
	{
		id: 'vxlan-ipv4',
		when: { encapsulation: 'vxlan', 'ip-family': 'ipv4', wireguard: 'off' },
		then: { bytes: 50 },
		reason: 'An IPv4, a UDP, a VXLAN and an inner Ethernet header.',
		sources: ['mtu', 'felix-mtu'],
	},
	{
		id: 'vxlan-ipv6',
		when: { encapsulation: 'vxlan', 'ip-family': v6, wireguard: 'off' },
		then: { bytes: 70 },
		reason: 'As over IPv4, with an IPv6 header, which is 20 bytes longer.',
		sources: ['mtu', 'felix-mtu'],
	},
	{
		id: 'ebpf-ipv4',
		when: {
			encapsulation: ['none', 'ipip', 'flannel-host-gw', 'flannel-ipip', 'flannel-udp'],
			'ip-family': 'ipv4',
			wireguard: 'off',
			dataplane: 'ebpf',
		},
		then: { bytes: 50 },
		reason:
			'eBPF takes the VXLAN value even with no overlay, and VXLAN’s header is larger than those of these modes.',
		sources: ['mtu', 'ebpf'],
		caveat:
			'The docs say it of no overlay; for smaller headers it follows from taking the smallest MTU.',
	},
	{
		id: 'ebpf-ipv6',
		when: {
			encapsulation: ['none', 'flannel-host-gw'],
			'ip-family': v6,
			wireguard: 'off',
			dataplane: 'ebpf',
		},
		then: { bytes: 70 },
		reason: 'eBPF takes the VXLAN value even with no overlay.',
		sources: ['mtu', 'ebpf'],
	},
	{
		id: 'wireguard-ipv4',
		when: { 'ip-family': 'ipv4', wireguard: 'on', provider: 'other' },
		then: { bytes: 60 },
		reason: 'WireGuard over IPv4, the largest header wherever it is used at all.',
		sources: ['mtu', 'felix-mtu'],
	},
	{
		id: 'wireguard-ipv6',
		when: { 'ip-family': v6, wireguard: 'on', provider: 'other' },
		then: { bytes: 80 },
		reason: 'WireGuard over IPv6, the largest header wherever it is used at all.',
		sources: ['mtu', 'felix-mtu'],
	},
	{
		id: 'wireguard-ipv4-aks',
		when: { 'ip-family': 'ipv4', wireguard: 'on', provider: 'aks' },
		then: { bytes: 160 },
		reason:
			'WireGuard forbids fragments, and the path on AKS carries 100 bytes less than its interfaces show.',
		sources: ['mtu', 'felix-mtu'],
		caveat: aksCaveat,
	},
	{
		id: 'wireguard-ipv6-aks',
		when: { 'ip-family': v6, wireguard: 'on', provider: 'aks' },
		then: { bytes: 180 },
		reason:
			'WireGuard forbids fragments, and the path on AKS carries 100 bytes less than its interfaces show.',
		sources: ['mtu', 'felix-mtu'],
		caveat: aksCaveat,
	},
	{
		id: 'flannel-vxlan-ipv4',
		when: { encapsulation: 'flannel-vxlan', 'ip-family': 'ipv4' },
		then: { bytes: 50 },
		reason: 'Flannel subtracts 50 bytes for VXLAN, and pods must use flannel’s MTU.',
		sources: ['flannel-mtu', 'mtu'],
	},
	{
		id: 'flannel-vxlan-ipv6',
		when: { encapsulation: 'flannel-vxlan', 'ip-family': v6 },
		then: { bytes: 70 },
		reason: 'VXLAN’s header over IPv6 is 70 bytes, whoever adds it.',
		sources: ['mtu', 'flannel-mtu'],
		confidence: 'inferred',
		caveat:
			'Flannel itself subtracts 50 bytes for both families: on a path without room to spare, set its MTU lower.',
	},
	{
		id: 'flannel-udp',
		when: { encapsulation: 'flannel-udp', dataplane: plain },
		then: { bytes: 28 },
		reason: 'An IPv4 and a UDP header.',
		sources: ['flannel-mtu'],
	},
	{
		id: 'flannel-wireguard',
		when: { encapsulation: 'flannel-wireguard' },
		then: { bytes: 80 },
		reason: 'Flannel subtracts the IPv6 value for both families.',
		sources: ['flannel-mtu'],
	},
	{
		id: 'flannel-ipsec',
		when: { encapsulation: 'flannel-ipsec' },
		then: { bytes: 77 },
		reason: 'What flannel subtracts for IPsec.',
		sources: ['flannel-mtu'],
	},
	{
		id: 'flannel-ipsec-udp',
		when: { encapsulation: 'flannel-ipsec-udp' },
		then: { bytes: 85 },
		reason: 'IPsec’s 77 bytes, and a UDP header around it.',
		sources: ['flannel-mtu'],
	},
];
