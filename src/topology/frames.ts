import type { Box, Drawing } from './drawing.ts';
import { mermaidName } from './mermaid.ts';
import type { Frame, Topology } from './types.ts';

/** Room between a frame and what it holds, and for its name. */
const padding = 12;
const name = { height: 22, letter: 7.6 };

/** A label, and what its line joins. */
export interface Label {
	readonly from: string;
	readonly to: string;
	readonly box: Box;
}

/**
 * The frames around what they hold, innermost first. Mermaid writes the name of a frame in the middle
 * of its upper edge, where a line may cross it; here it stands at the edge that no line crosses.
 */
export function framesAround(
	{ frames, stations }: Topology,
	places: Drawing['stations'],
	labels: readonly Label[],
): ReadonlyMap<string, Box> {
	const found = new Map<string, Box>();
	/** Everything in a frame, frames in it included. */
	const held = (frame: string): string[] => [
		...stations.filter(({ within }) => within === frame).map(({ id }) => id),
		...frames.filter(({ within }) => within === frame).flatMap(({ id }) => held(id)),
	];
	const place = (frame: Frame): Box => {
		const within = held(frame.id);
		const inner = frames.filter((one) => one.within === frame.id).map(place);
		const inside = labels.filter(({ from, to }) => within.includes(from) && within.includes(to));
		const content = around([
			...within.map((id) => places[mermaidName(id)] as Box),
			...inside.map(({ box }) => box),
			...inner,
		]);
		const width = Math.max(
			content.width + 2 * padding,
			frame.name.length * name.letter + 2 * padding,
		);
		const above = frame.nameAt === 'top' ? name.height : padding;
		const below = frame.nameAt === 'bottom' ? name.height : padding;
		const box = {
			x: content.x - (width - content.width) / 2,
			y: content.y - above,
			width,
			height: content.height + above + below,
		};
		found.set(frame.id, box);
		return box;
	};
	for (const frame of frames.filter(({ within }) => !within)) place(frame);
	return found;
}

/** The smallest box around some. */
export function around(boxes: readonly Box[]): Box {
	const x = Math.min(...boxes.map((one) => one.x));
	const y = Math.min(...boxes.map((one) => one.y));
	return {
		x,
		y,
		width: Math.max(...boxes.map((one) => one.x + one.width)) - x,
		height: Math.max(...boxes.map((one) => one.y + one.height)) - y,
	};
}
