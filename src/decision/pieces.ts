import { both, either, type Ordinals, overlap } from './ordinals.ts';
import type { SparseBox } from './region.ts';

/** Cuts a set of an input's answers where a box begins or ends, so that no box parts a piece. */
export function pieces(set: Ordinals, boxes: readonly SparseBox[], input: number): Ordinals[] {
	const cuts = cells(boxes, input).flatMap((cell) =>
		cell.flatMap(([first, last]) => [first, last + 1]),
	);
	const starts = [...new Set([-Infinity, ...cuts])].sort((a, b) => a - b);
	return starts
		.map((start, n) => both(set, [[start, (starts[n + 1] ?? Infinity) - 1]]))
		.filter((piece) => piece.length > 0);
}

/** The pieces of a set, those that lie in the same boxes taken together: no box tells them apart. */
export function classes(set: Ordinals, boxes: readonly SparseBox[], input: number): Ordinals[] {
	const mine = cells(boxes, input);
	const alike = new Map<string, Ordinals>();
	for (const piece of pieces(set, boxes, input)) {
		const key = mine.map((cell) => (overlap(piece, cell) === 'none' ? 0 : 1)).join('');
		alike.set(key, either(alike.get(key) ?? [], piece));
	}
	return [...alike.values()];
}

function cells(boxes: readonly SparseBox[], input: number): Ordinals[] {
	return boxes.flatMap((box) => box.filter(([i]) => i === input).map(([, cell]) => cell));
}
