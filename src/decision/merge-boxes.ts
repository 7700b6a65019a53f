/** For some levels, in their order, the pieces that are meant. */
export type Picked = readonly (readonly [level: number, pieces: readonly number[]])[];

/**
 * Fewer boxes that cover exactly the same: two that name the same inputs and differ in the answers to
 * one of them become one. Nothing is covered that was not covered before, so what holds for each
 * combination of the given boxes holds for each combination of the merged ones.
 */
export function mergeBoxes(boxes: readonly Picked[]): Picked[] {
	let merged = [...boxes];
	for (let before = Infinity; merged.length < before; ) {
		before = merged.length;
		for (let d = 0; merged.some((box) => box.length > d); d++) merged = mergedAlong(d, merged);
	}
	return merged;
}

function mergedAlong(d: number, boxes: readonly Picked[]): Picked[] {
	const alike = new Map<string, Picked>();
	for (const box of boxes) {
		const key = JSON.stringify(box.map(([i, pieces], at) => (at === d ? i : [i, pieces])));
		const other = alike.get(key)?.[d]?.[1] ?? [];
		const both = ([i, pieces]: Picked[number]) =>
			[i, [...other, ...pieces].sort((a, b) => a - b)] as const;
		alike.set(
			key,
			box.map((side, at) => (at === d ? both(side) : side)),
		);
	}
	return [...alike.values()];
}
