import { checkBox, checkDistinct } from './check.ts';
import { DefinitionError } from './errors.ts';
import { everything, sparse, uncovered, uncoveredIn } from './region.ts';
import type { Assumption, Inputs } from './types.ts';

/**
 * Checks that each assumption takes something away that the others leave, and that not all is
 * assumed away: an assumption too many can hide a mistake in the table.
 */
export function checkAssumptions(
	where: string,
	inputs: Inputs,
	assumptions: readonly Assumption[],
): void {
	const ids = assumptions.map((a) => a.id);
	checkDistinct(`${where}, assumptions`, ids);
	for (const { id, never } of assumptions) checkBox(`${where}, assumption "${id}"`, inputs, never);
	const boxes = assumptions.map((a) => sparse(inputs, a.never));
	const all = everything(inputs);
	assumptions.forEach(({ id, never }, i) => {
		if (!uncoveredIn(boxes[i] ?? [], all, boxes.toSpliced(i, 1))) {
			const expected = 'a box that the other assumptions do not cover already';
			throw new DefinitionError(`${where}, assumption "${id}"`, never, expected);
		}
	});
	if (!uncovered(all, boxes)) {
		throw new DefinitionError(`${where}, assumptions`, ids, 'something that can occur');
	}
}
