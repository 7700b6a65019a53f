import { checkBoxes, checkDomains, must } from './check.ts';
import { compile, type Space } from './compile.ts';
import { completion } from './possible.ts';

/**
 * Checks inputs and assumptions: that each assumption takes something away that the others leave, and
 * that not all is assumed away. An assumption too many can hide a mistake in the table.
 */
export function checkSpace(where: string, { inputs, assumptions }: Space): void {
	checkDomains(where, 'input', inputs);
	const named = assumptions.map(({ id, never }) => ({ id, when: never }));
	checkBoxes(where, 'assumption', inputs, named);
	const { region, assumed } = compile({ inputs, assumptions });
	assumed.forEach(([id, box], n) => {
		const takes = completion({ region, assumed: assumed.toSpliced(n, 1) }, box);
		const expected = 'a box that the other assumptions do not cover already';
		must(takes, `${where}, assumption "${id}"`, named[n]?.when, expected);
	});
	const occurs = completion({ region, assumed });
	must(occurs, `${where}, assumptions`, named, 'something that can occur');
}
