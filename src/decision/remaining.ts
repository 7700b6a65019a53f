import type { Space } from './compile.ts';
import type { Ordinals } from './ordinals.ts';
import { pieces } from './pieces.ts';
import { completions } from './possible.ts';
import { isList, uncovered } from './region.ts';
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

function named(input: Input, set: Ordinals): readonly string[] | Ordinals {
	if (!isList(input)) return set;
	return set.flatMap(([first, last]) => input.slice(first, last + 1));
}
