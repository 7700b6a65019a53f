import { sentence, situationWords } from './names.ts';
import type { Topology } from './types.ts';

/** Where a picture’s own page is, from the root of the site. */
export function pageOf({ id }: Topology): string {
	return `diagrams/${id}/`;
}

/** What a picture is called beside others of its variant: "Across subnets". */
export function shortTitle({ of, title }: Topology): string {
	return 'variant' in of ? sentence(situationWords[of.situation]) : title;
}

/** A station’s name in a sentence or a table: "Pod A", "Node 1", "Router". */
export function stationName({ stations, frames }: Topology, id: string): string {
	const station = stations.find((one) => one.id === id);
	// What a node does is a station of its own in the picture; by name it is the node.
	const node = station?.kind === 'host' && frames.find((one) => one.id === station.within);
	return node ? (node.name.split(' · ')[0] ?? id) : (station?.lines[0] ?? id);
}
