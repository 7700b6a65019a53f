import type { Space } from './compile.ts';
import { isList, type Piece, runs } from './domain.ts';
import { completions, parts } from './possible.ts';

/**
 * For each input, the answers that can still occur: those of a list by name, those of an integer
 * range as stretches. An input with one answer left is implied by the others and need not be asked.
 *
 * @throws AnswerError for an unknown input or answer.
 */
export function remaining(
	space: Space,
	partial: Readonly<Record<string, unknown>>,
): Readonly<Record<string, readonly string[] | readonly (readonly [number, number])[]>> {
	const open = completions(space, partial);
	return Object.fromEntries(
		open.inputs.map(([id, input], level) => {
			const left = parts(open, level).map(({ region }) => (region[level] as [Piece])[0]);
			return [id, isList(input) ? left.map(([, answer]) => answer as string) : runs(left)];
		}),
	);
}
