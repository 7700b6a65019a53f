import { checkBoxes, checkDomains, must } from './check.ts';
import { compile } from './compile.ts';
import { completion } from './possible.ts';
import type { Assumption, Inputs } from './types.ts';

/** What both kinds of table are written down with. */
interface Written<A extends Assumption> {
	readonly id: string;
	readonly inputs: Inputs;
	readonly assumptions?: readonly A[];
}

/**
 * Checks inputs and assumptions: that each assumption takes something away that the others leave, and
 * that not all is assumed away. An assumption too many can hide a mistake in the table. Returns what the
 * table is called where something is refused, and its assumptions.
 */
export function checkSpace<A extends Assumption>(
	kind: string,
	{ id, inputs, assumptions = [] }: Written<A>,
): readonly [where: string, assumptions: readonly A[]] {
	const where = `${kind} "${id}"`;
	checkDomains(where, 'input', inputs);
	const named = assumptions.map(({ id, never }) => ({ id, when: never }));
	checkBoxes(where, 'assumption', inputs, named);
	const { region, assumed } = compile({ inputs, assumptions });
	assumed.forEach(([id, box], n) => {
		const takes = completion({ region, assumed: assumed.toSpliced(n, 1) }, box);
		const expected = 'a box that the others do not cover';
		must(takes, `${where}, assumption "${id}"`, named[n]?.when, expected);
	});
	const occurs = completion({ region, assumed });
	must(occurs, `${where}, assumptions`, named, 'something that can occur');
	return [where, assumptions];
}
