import {
	type VersionNote,
	type VersionNoteId,
	versionNotes,
} from '../../guide/apply/version-notes.ts';
import type { VariantId } from '../../guide/networking-options/variants.ts';
import type { Parameters } from '../parameters/types.ts';
import { traitsOf } from '../traits.ts';
import type { PlanPoint } from './types.ts';

/** What differs in other releases, for what a plan uses. */
export function versionPoints(variant: VariantId, parameters: Parameters): PlanPoint[] {
	const { platform, dataplane, wireguard } = parameters;
	const { option } = traitsOf(variant, platform);
	const six = parameters['ip-family'] !== 'ipv4';
	const routed = ['calico-bgp-peered', 'calico-l2-no-peer', 'calico-ipip'].includes(option);
	const felix = parameters['cluster-routing'] === 'felix';
	const uses: Readonly<Record<VersionNoteId, boolean>> = {
		'felix-routes': routed && felix,
		'bird-ipip': option === 'calico-ipip' && !felix,
		nftables: dataplane === 'nftables',
		'vxlan-ipv6': option === 'calico-vxlan' && six,
		'wireguard-ipv6': wireguard === 'on' && six,
		'ebpf-ipv6': dataplane === 'ebpf' && six,
		'ebpf-bootstrap': dataplane === 'ebpf',
	};
	return Object.entries(versionNotes)
		.filter(([id]) => uses[id as VersionNoteId])
		.map(([id, note]: [string, VersionNote]) => ({ id, sure: true, ...note }));
}
