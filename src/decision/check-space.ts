import { checkDomains, checkRows, must } from './check.ts';
import { compile } from './compile.ts';
import { completion } from './possible.ts';
import type { Assumption, Inputs } from './types.ts';
import { without } from './without.ts';

/**
 * Checks inputs and assumptions: that each assumption takes something away that the others leave, and
 * that not all is assumed away. An assumption too many can hide a mistake in the table. Returns what the
 * table is called where something is refused.
 */
export function checkSpace(
	kind: string,
	id: string,
	inputs: Inputs,
	assumptions: readonly Assumption[],
): string {
	const where = `${kind} "${id}"`;
	checkDomains(where, 'input', inputs);
	const named = assumptions.map(({ id, never }) => ({ id, when: never }));
	checkRows(where, 'assumption', inputs, named);
	const space = compile({ inputs, assumptions });
	for (const one of space.assumed) {
		const [id, box, { when }] = one;
		const others = { ...space, assumed: without(space.assumed, [one]) };
		const takes = completion(others, box);
		must(takes, `${where}, assumption "${id}"`, when, 'something that the others do not cover');
	}
	must(completion(space), `${where}, assumptions`, named, 'something that can occur');
	return where;
}
