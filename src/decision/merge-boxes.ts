import { once } from './once.ts';

/** For some levels, in their order, the pieces that are meant. */
export type Picked = readonly Side[];

type Side = readonly [level: number, pieces: number[]];

/**
 * Fewer boxes that cover exactly the same: two that name the same inputs and differ in the answers to
 * one of them become one. Nothing is covered that was not covered before, so what holds for each
 * combination of the given boxes holds for each combination of the merged ones. Of boxes of one piece
 * an input in ascending order, one pass finds all that can be merged. The given boxes are used up.
 */
export function mergeBoxes(boxes: readonly Picked[]): readonly Picked[] {
	let merged = boxes;
	for (let d = 0; merged.some((box) => box.length > d); d++) {
		const alike = new Map<string, Picked>();
		for (const box of merged) {
			const key = JSON.stringify(box.map((side, at) => (at === d ? side[0] : side)));
			const first = once(alike, key, () => box);
			if (first !== box) (first[d] as Side)[1].push(...(box[d] as Side)[1]);
		}
		merged = [...alike.values()];
	}
	return merged;
}
