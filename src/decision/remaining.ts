import type { Space } from './compile.ts';
import { runs } from './domain.ts';
import type { Level } from './levels.ts';
import { completions, parts } from './possible.ts';

type Left = readonly string[] | readonly (readonly [from: number, to: number])[];

/**
 * For each input, the answers that can still occur: those of a list by name, those of an integer
 * range as stretches. An input with one answer left is implied by the others and need not be asked.
 *
 * @throws AnswerError for an unknown input or answer.
 */
export function remaining(
	space: Space,
	partial: Readonly<Record<string, unknown>>,
): Readonly<Record<string, Left>> {
	const open = completions(space, partial);
	return Object.fromEntries(
		open.inputs.map(([id, input], level) => {
			const left = parts(open, level).flatMap(({ inputs }) => (inputs[level] as Level)[2]);
			return [id, runs(input, left) as Left];
		}),
	);
}
