import { both, type Ordinals } from './ordinals.ts';
import { completions, type Space } from './possible.ts';
import { type SparseBox, uncovered } from './region.ts';
import type { Input } from './types.ts';

/**
 * For each input, the answers that can still occur: those of a list by name, those of an integer
 * range as stretches. An input with one answer left is implied by the others and need not be asked.
 *
 * @throws AnswerError for an unknown input or answer.
 */
export function remaining(
	space: Space,
	partial: Readonly<Record<string, unknown>>,
): Readonly<Record<string, readonly string[] | Ordinals>> {
	const { region, never } = completions(space, partial);
	return Object.fromEntries(
		Object.entries(space.inputs).map(([id, input], i) => {
			const open = pieces(region[i] as Ordinals, never, i).filter((piece) =>
				uncovered(region.with(i, piece), never),
			);
			return [id, named(input, open.flat())];
		}),
	);
}

/** Cuts a set where an assumption begins or ends, so that each piece can occur whole or not at all. */
function pieces(set: Ordinals, never: readonly SparseBox[], i: number): Ordinals[] {
	const cuts = never.flatMap((box) =>
		(box.get(i) ?? []).flatMap(([first, last]) => [first, last + 1]),
	);
	const starts = [...new Set([Number.MIN_SAFE_INTEGER, ...cuts])].sort((a, b) => a - b);
	return starts
		.map((start, n) => both(set, [[start, (starts[n + 1] ?? Number.MAX_SAFE_INTEGER) - 1]]))
		.filter((piece) => piece.length > 0);
}

function named(input: Input, set: Ordinals): readonly string[] | Ordinals {
	if (!Array.isArray(input)) return set;
	return set.flatMap(([first, last]) => input.slice(first, last + 1) as string[]);
}
