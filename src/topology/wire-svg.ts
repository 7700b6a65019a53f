import type { Wire, WireLayer } from './wire.ts';

const width = 340;
/** Pixels for one byte of a header; the bar above has the whole frame in the same width. */
const scale = 2.7;
const bar = { y: 20, height: 18 };
const payloadHeight = 44;

/**
 * A frame to scale: the whole of it as a bar, and below it the headers, larger but to scale with each
 * other. Of the payload only the beginning fits there; its lower edge is torn.
 *
 * @param name for the ids in it, unique on the page
 */
export function wireSvg({ layers, link, pod }: Wire, name: string, title: string): string {
	const total = layers.reduce((sum, { bytes }) => sum + bytes, 0);
	const top = bar.y + bar.height + 34;
	const headers = layers.filter(({ id }) => id !== 'payload');
	const payload = layers.find(({ id }) => id === 'payload') as WireLayer;
	const height = headers.reduce((sum, { bytes }) => sum + bytes, 0) * scale;
	const end = top + height + payloadHeight;
	const [bars, rows] = [segments(layers, 0, width / total), segments(headers, top, scale)];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="picture wire" viewBox="0 0 ${width} ${Math.ceil(end) + 6}" width="${width}" height="${Math.ceil(end) + 6}" role="img" aria-labelledby="${name}-title ${name}-desc" fill="none" stroke="currentColor" font-family="sans-serif" font-size="13">`,
		`<title id="${name}-title">${title}</title>`,
		`<desc id="${name}-desc">The whole frame of ${total} bytes as a bar, and its headers below, to scale. Pods get an MTU of ${pod} on a link of ${link}.</desc>`,
		text(0, 13, `The frame, ${total} bytes`),
		...bars.map(
			({ layer, from, size }) =>
				`<rect class="w-${layer.id}" data-bytes="${layer.bytes}" x="${round(from)}" y="${bar.y}" width="${round(size)}" height="${bar.height}"/>`,
		),
		text(0, top - 9, 'Its headers, larger'),
		...rows.map(
			({ layer, from, size }) =>
				`<g class="w-${layer.id}" data-bytes="${layer.bytes}"><rect x="0.5" y="${round(from)}" width="${width - 1}" height="${round(size)}"/>${text(10, from + size / 2 + 4.5, layer.name)}${text(width - 10, from + size / 2 + 4.5, `${layer.bytes} bytes`, 'end')}</g>`,
		),
		`<g class="w-payload" data-bytes="${payload.bytes}"><path d="M.5 ${round(top + height)}H${width - 0.5}V${round(end)}${torn(end)}Z"/>${text(10, end - payloadHeight / 2 + 3, payload.name)}${text(width - 10, end - payloadHeight / 2 + 3, `${payload.bytes} bytes`, 'end')}</g>`,
		'</svg>',
	].join('\n');
}

/** Layers one after the other, each as long as its bytes. */
function segments(layers: readonly WireLayer[], start: number, perByte: number) {
	let at = start;
	return layers.map((layer) => {
		const size = layer.bytes * perByte;
		const from = at;
		at += size;
		return { layer, from, size };
	});
}

/** The torn edge, from right to left. */
function torn(y: number): string {
	const steps = 17;
	return Array.from(
		{ length: steps },
		(_, i) =>
			`L${round(width - 0.5 - ((i + 1) * (width - 1)) / steps)} ${round(y + (i % 2 ? 0 : 5) - (i === steps - 1 ? 5 : 0))}`,
	).join('');
}

function text(x: number, y: number, words: string, anchor?: 'end'): string {
	return `<text x="${x}" y="${round(y)}"${anchor ? ` text-anchor="${anchor}"` : ''} fill="currentColor" stroke="none">${words}</text>`;
}

function round(number: number): number {
	return Math.round(number * 100) / 100;
}
