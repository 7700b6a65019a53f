import { facts } from '../facts.ts';
import type { SourceId } from '../sources.ts';
import type { Confidence } from '../types.ts';

/** What another release of Calico does differently. It is said, never generated. */
export interface VersionNote {
	readonly text: string;
	readonly sources: readonly [SourceId, ...SourceId[]];
	readonly confidence?: Confidence;
	readonly caveat?: string;
}

/** Notes by what a plan uses. */
export const versionNotes = {
	'felix-routes': {
		text: `clusterRoutingMode exists since ${facts['felix-routes-since'].value}. Operators for older releases refuse pools of this kind without BGP.`,
		sources: ['operator-api', 'operator-pools'],
	},
	'bird-ipip': {
		text: `From ${facts['felix-ipip-default'].value} on, Felix is to program the routes of IP in IP by default, and ${facts['bird-ipip-removal'].value} is planned to drop BIRD’s.`,
		sources: ['route-design'],
		confidence: 'unverified',
		caveat: 'Neither release was out when the sources were read.',
	},
	nftables: {
		text: `Before ${facts['nftables-since'].value} the nftables dataplane was a preview.`,
		sources: ['nftables'],
	},
	'vxlan-ipv6': {
		text: `VXLAN over IPv6 exists since ${facts['vxlan-ipv6-since'].value}.`,
		sources: ['ipv6'],
	},
	'wireguard-ipv6': {
		text: `WireGuard over IPv6 exists since ${facts['wireguard-ipv6-since'].value}.`,
		sources: ['encryption'],
	},
	'ebpf-ipv6': {
		text: `Before ${facts['ebpf-ipv6-since'].value}, IPv6 on the eBPF dataplane was a preview.`,
		sources: ['about-ebpf'],
	},
	'ebpf-bootstrap': {
		text: 'Operators without the field bpfNetworkBootstrap need the API server’s address in a ConfigMap named kubernetes-services-endpoint.',
		sources: ['operator-api', 'ebpf'],
	},
} as const satisfies Readonly<Record<string, VersionNote>>;

/** Id of a note. */
export type VersionNoteId = keyof typeof versionNotes;
