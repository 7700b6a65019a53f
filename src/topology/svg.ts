import type { Box, Drawing, Line } from './drawing.ts';
import { around, framesAround } from './frames.ts';
import { hopId, hopLines, mermaidName, sessionId } from './mermaid.ts';
import { straightened } from './straighten.ts';
import type { Topology } from './types.ts';

/** Room around the picture. */
const margin = 6;
const lineHeight = 18;

/**
 * A picture as SVG: Mermaid’s layout and lines, in as few elements as tell the story. Classes carry
 * the theme; `data-part` says what of the model an element shows. What the root says of colours holds
 * where no theme is, such as in the file by itself.
 *
 * @param hash of what it was drawn from
 */
export function svgOf(topology: Topology, drawing: Drawing, hash: string): string {
	const { id, title, description, stations, hops, sessions, frames } = topology;
	const { stations: places, joined: lines } = straightened(
		drawing.stations,
		[
			...hops.map((hop, i) => ({
				part: hopId(i),
				kind: `hop p-${hop.how}`,
				end: hop.how === 'lost' ? ('cross' as const) : ('arrow' as const),
				from: hop.from,
				to: hop.to,
				words: hopLines(hop, i),
			})),
			...sessions.map((one) => ({
				part: sessionId(one),
				kind: `session p-${one.kind}`,
				end: '' as const,
				from: one.from,
				to: one.to,
				words: one.lines,
			})),
		].map((one) => ({ ...one, line: lineOf(drawing, one.part, one) })),
	);
	const labels = lines.flatMap(({ from, to, line }) =>
		line.label ? [{ from, to, box: line.label }] : [],
	);
	const boxes = framesAround(topology, places, labels);
	const all = around([
		...boxes.values(),
		...Object.values(places),
		...lines.flatMap(({ line }) => [...(line.label ? [line.label] : []), ...pointsOf(line.path)]),
	]);
	const nodeOf = (station: string) => stations.find((one) => one.id === station)?.within;
	const inOne = (from: string, to: string) =>
		frames.some(({ id, kind }) => kind === 'node' && id === nodeOf(from) && id === nodeOf(to));
	const view = [all.x - margin, all.y - margin, all.width + 2 * margin, all.height + 2 * margin];
	const name = `picture-${id}`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="picture" viewBox="${view.map(round).join(' ')}" width="${round(view[2])}" height="${round(view[3])}" role="img" aria-labelledby="${name}-title ${name}-desc" data-drawn-from="${hash}" fill="none" stroke="currentColor" font-family="sans-serif" font-size="14">`,
		`<title id="${name}-title">${text(title)}</title>`,
		`<desc id="${name}-desc">${text(description)}</desc>`,
		...frames.map((one) => {
			const box = boxes.get(one.id) as Box;
			const y = one.nameAt === 'top' ? box.y + 16 : box.y + box.height - 7;
			return `<g class="p-frame p-${one.kind}" data-part="frame ${one.id}">${rect(box, 8)}<text x="${round(box.x + 12)}" y="${round(y)}" fill="currentColor" stroke="none">${text(one.name)}</text></g>`;
		}),
		...lines.map(({ part, kind, line }) => {
			const path = `<path d="${rounded(line.path)}"/>`;
			return `<g class="p-${kind}" data-part="line ${part}">${path}</g>`;
		}),
		...lines.flatMap(({ kind, end, line }) => (end === '' ? [] : [tip(line.path, end, kind)])),
		...lines.flatMap(({ part, from, to, words: said, line }) =>
			line.label && said.length > 0
				? [
						`<g class="p-label${inOne(from, to) ? ' p-inside' : ''}" data-part="label ${part}">${rect(ground(line.label, said), 3)}${words(line.label, said)}</g>`,
					]
				: [],
		),
		...stations.map((one) => {
			const box = places[mermaidName(one.id)] as Box;
			const corner =
				one.kind === 'pod'
					? box.height / 2
					: one.kind === 'router' || one.kind === 'cloud'
						? 14
						: 5;
			return `<g class="p-station p-${one.kind}" data-part="station ${one.id}">${rect(box, corner)}${words(box, one.lines)}</g>`;
		}),
		'</svg>',
		'',
	].join('\n');
}

/** A line by its id, or, where the grammar gives none, by what it joins. @throws Error if Mermaid drew none. */
function lineOf(drawing: Drawing, id: string, { from, to }: { from: string; to: string }): Line {
	const found =
		drawing.lines.find((line) => line.id === mermaidName(id)) ??
		drawing.lines.find((line) => line.id.endsWith(`-${mermaidName(from)}-${mermaidName(to)}`));
	if (found) return found;
	throw new Error(`received no line ${id} from ${from} to ${to}, expected Mermaid to draw it`);
}

/** The end of a line, turned as its last piece runs. */
function tip(path: string, end: string, kind: string): string {
	const points = pointsOf(path);
	const [before, last] = points.slice(-2) as [Box, Box];
	const angle = (Math.atan2(last.y - before.y, last.x - before.x) * 180) / Math.PI;
	const shape =
		end === 'arrow'
			? kind.endsWith('tunnel')
				? 'M-7-7 5 0-7 7z'
				: 'M-4-5 5 0-4 5z'
			: 'M-6-6 6 6M-6 6 6-6';
	return `<path class="p-tip p-${kind}" data-end="${end}" transform="translate(${round(last.x)} ${round(last.y)})${angle ? ` rotate(${round(angle)})` : ''}" d="${shape}"/>`;
}

/** The points of a path of straight pieces. */
function pointsOf(path: string): Box[] {
	return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({
		x: Number(x),
		y: Number(y),
		width: 0,
		height: 0,
	}));
}

function rounded(path: string): string {
	return path.replace(/-?\d+\.\d+/g, (number) => String(round(Number(number))));
}

/** The ground behind a label, as high as its lines. */
function ground(box: Box, lines: readonly string[]): Box {
	const height = lines.length * lineHeight + 4;
	return { x: box.x - 3, width: box.width + 6, y: box.y + (box.height - height) / 2, height };
}

function rect({ x, y, width, height }: Box, corner: number): string {
	return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${round(corner)}"/>`;
}

/** Lines in the middle of a box. */
function words({ x, y, width, height }: Box, lines: readonly string[]): string {
	const middle = round(x + width / 2);
	const first = y + height / 2 - ((lines.length - 1) * lineHeight) / 2 + 5;
	const spans = lines.map(
		(line, i) => `<tspan x="${middle}" y="${round(first + i * lineHeight)}">${text(line)}</tspan>`,
	);
	return `<text text-anchor="middle" fill="currentColor" stroke="none">${spans.join('')}</text>`;
}

function round(number: number | undefined): number {
	return Math.round((number ?? 0) * 10) / 10;
}

function text(words: string): string {
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
