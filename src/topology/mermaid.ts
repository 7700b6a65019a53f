import type { Hop, Session, Station, Topology } from './types.ts';

/**
 * A topology as Mermaid source. Each frame, station, hop and session has an id of its own in it, by
 * which the picture is read back.
 */
export function mermaidOf(topology: Topology): string {
	const lines = topology.rows ? rowLines(topology, topology.rows) : chartLines(topology);
	return `${[...lines, ''].join('\n')}`;
}

/** An id as Mermaid’s grammars take it: none of them takes a hyphen everywhere. */
export function mermaidName(id: string): string {
	return id.replaceAll('-', '_');
}

/** The blank that Mermaid does not break a line at: our lines are broken already. */
export const unbroken = '\u2007';

function label(lines: readonly string[], blank = unbroken): string {
	return `"${lines.join('<br>').replaceAll(' ', blank)}"`;
}

/** The id of a hop’s line. */
export function hopId(index: number): string {
	return `hop-${index + 1}`;
}

/** The id of a session’s line. */
export function sessionId({ from, to }: Session): string {
	return `session-${from}-${to}`;
}

/** What stands at a hop: its number, what the packet looks like there, and whose addresses it carries. */
export function hopLines({ how, packet, from, to }: Hop, index: number): string[] {
	const [outer] = packet.layers;
	const number = `${index + 1}`;
	if (how === 'lost') return [`${number} · no route`];
	// Between a pod and its own node nothing can happen to it.
	if (from.startsWith('pod') || to.startsWith('pod')) return [`${number} · ${packet.bytes} bytes`];
	return [
		`${number} · ${outer?.carries ?? 'as it is'}, ${packet.bytes} bytes`,
		`from ${outer?.source}`,
		`to ${outer?.destination}`,
	];
}

function chartLines({ frames, stations, hops, sessions }: Topology): string[] {
	const inside = (frame: string | undefined): string[] => [
		...frames
			.filter((one) => one.within === frame)
			.flatMap((one) => [
				`subgraph ${mermaidName(one.id)}[${label([one.name])}]`,
				'direction TB',
				...inside(one.id),
				'end',
			]),
		...stations.filter((one) => one.within === frame).map(stationLine),
	];
	// A packet that is lost leaves what is behind it without a line: hold it in its place.
	const reached = new Set(hops.flatMap(({ from, to }) => [from, to]));
	const last = hops.find(({ how }) => how === 'lost')?.to;
	const held = stations.filter(({ id, kind }) => kind === 'pod' && !reached.has(id));
	return [
		'flowchart TB',
		...inside(undefined),
		...hops.map((hop, i) => line(hop, hopId(i), arrow[hop.how], hopLines(hop, i))),
		...sessions.map((one) => line(one, sessionId(one), '-.-', one.lines)),
		...(last ? held.map(({ id }) => `${mermaidName(last)} ~~~ ${mermaidName(id)}`) : []),
	];
}

const arrow: Readonly<Record<Hop['how'], string>> = { plain: '-->', tunnel: '==>', lost: '--x' };

/** One line with its own id: `host_1 hop_2@==>|"…"| carrier`. */
function line(
	{ from, to }: { readonly from: string; readonly to: string },
	id: string,
	drawn: string,
	lines: readonly string[],
): string {
	return `${mermaidName(from)} ${mermaidName(id)}@${drawn}|${label(lines)}| ${mermaidName(to)}`;
}

const shape: Readonly<Record<Station['kind'], readonly [string, string]>> = {
	pod: ['([', '])'],
	host: ['[', ']'],
	node: ['[', ']'],
	reflector: ['[', ']'],
	router: ['(', ')'],
	cloud: ['(', ')'],
	client: ['[', ']'],
};

function stationLine({ id, kind, lines }: Station): string {
	const [open, close] = shape[kind];
	return `${mermaidName(id)}${open}${label(lines)}${close}`;
}

/** Placed by hand, in rows: straight lines between things that stand where they should. */
function rowLines({ stations, sessions }: Topology, rows: NonNullable<Topology['rows']>): string[] {
	const columns = Math.max(...rows.map((row) => row.length));
	const place = (id: string | undefined) => {
		const station = stations.find((one) => one.id === id);
		return station ? `${mermaidName(station.id)}[${label(station.lines, ' ')}]` : 'space';
	};
	return [
		'block-beta',
		`columns ${columns}`,
		...rows.map((row) => (row.length === 0 ? `space:${columns}` : row.map(place).join(' '))),
		...sessions.map(({ from, to }) => `${mermaidName(from)} --- ${mermaidName(to)}`),
	];
}
