import { checkBox, checkDomain, checkEach, must } from './check.ts';
import { compile, type Space } from './compile.ts';
import { completion } from './possible.ts';
import type { Box, Inputs } from './types.ts';

/** Checks that ids do not repeat and that each box is sound. `kind` is what one of them is called. */
export function checkBoxes(
	where: string,
	kind: string,
	inputs: Inputs,
	rows: readonly { readonly id: string; readonly when: Box }[],
): void {
	const ids = rows.map(({ id }) => id);
	checkEach(`${where}, ${kind}s`, ids, ids);
	for (const { id, when } of rows) checkBox(`${where}, ${kind} "${id}"`, inputs, when);
}

/**
 * Checks inputs and assumptions: that each assumption takes something away that the others leave, and
 * that not all is assumed away. An assumption too many can hide a mistake in the table.
 */
export function checkSpace(where: string, { inputs, assumptions }: Space): void {
	for (const [id, input] of Object.entries(inputs)) checkDomain(`${where}, input "${id}"`, input);
	const named = assumptions.map(({ id, never }) => ({ id, when: never }));
	checkBoxes(where, 'assumption', inputs, named);
	const { region, assumed } = compile({ inputs, assumptions });
	assumed.forEach(([id, box], n) => {
		const expected = 'a box that the other assumptions do not cover already';
		const takes = completion({ region, assumed: assumed.toSpliced(n, 1) }, box);
		must(takes !== undefined, `${where}, assumption "${id}"`, named[n]?.when, expected);
	});
	const occurs = completion({ region, assumed }) !== undefined;
	must(
		occurs,
		`${where}, assumptions`,
		assumptions.map(({ id }) => id),
		'something that can occur',
	);
}
