/** For some levels, in their order, the pieces that are meant. */
export type Picked = readonly (readonly [level: number, pieces: readonly number[]])[];

/**
 * Fewer boxes that cover exactly the same: two that name the same inputs and differ in the answers to
 * one of them become one. Nothing is covered that was not covered before, so what holds for each
 * combination of the given boxes holds for each combination of the merged ones. Of boxes of one piece
 * an input, one pass finds all that can be merged.
 */
export function mergeBoxes(boxes: readonly Picked[]): Picked[] {
	let merged = [...boxes];
	for (let d = 0; merged.some((box) => box.length > d); d++) {
		const alike = new Map<string, Picked>();
		for (const box of merged) {
			const key = JSON.stringify(box.map((side, at) => (at === d ? side[0] : side)));
			const other = alike.get(key)?.[d]?.[1] ?? [];
			const both = box.map(([level, pieces], at) =>
				at === d
					? ([level, [...other, ...pieces].sort((a, b) => a - b)] as const)
					: ([level, pieces] as const),
			);
			alike.set(key, both);
		}
		merged = [...alike.values()];
	}
	return merged;
}
