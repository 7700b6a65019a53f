import { DefinitionError } from './errors.ts';
import { size } from './ordinals.ts';
import { allOrdinals, cellOrdinals, sparse, uncovered, within } from './region.ts';
import type { Assumption, Box, Input, Inputs } from './types.ts';

/** Checks that every input has something to answer. */
export function checkInputs(where: string, inputs: Inputs): void {
	for (const [id, input] of Object.entries(inputs)) {
		const at = `${where}, input "${id}"`;
		if (isList(input)) {
			if (input.length === 0) throw new DefinitionError(at, input, 'at least one answer');
			checkDistinct(at, input);
		} else if (!(Number.isSafeInteger(input.from) && Number.isSafeInteger(input.to))) {
			throw new DefinitionError(at, input, 'whole numbers for from and to');
		} else if (input.from > input.to) {
			throw new DefinitionError(at, input, 'from no greater than to');
		}
	}
}

/** Checks that ids do not repeat. */
export function checkDistinct(where: string, ids: readonly string[]): void {
	const seen = new Set<string>();
	for (const id of ids) {
		if (seen.has(id)) throw new DefinitionError(where, id, 'an id that is not used twice');
		seen.add(id);
	}
}

/** Checks that an id is one of those known. */
export function checkKnown(where: string, id: string, known: readonly string[]): void {
	if (!known.includes(id)) throw new DefinitionError(where, id, `one of ${known.join(', ')}`);
}

/** Checks that a box names known inputs and answers, covers something and leaves something out. */
export function checkBox(where: string, inputs: Inputs, box: Box): void {
	const cells = Object.entries(box).filter(([, cell]) => cell !== undefined);
	if (cells.length === 0)
		throw new DefinitionError(where, box, 'a box that names at least one input');
	for (const [id, cell] of cells) {
		checkKnown(where, id, Object.keys(inputs));
		const input = inputs[id] as Input;
		const at = `${where}, "${id}"`;
		if (isList(input)) {
			const answers = (Array.isArray(cell) ? cell : [cell]) as string[];
			checkDistinct(at, answers);
			for (const answer of answers) checkKnown(at, answer, input);
		} else checkStretch(at, input, cell);
		const covered = size(cellOrdinals(input, cell));
		if (covered === 0) throw new DefinitionError(at, cell, 'at least one answer');
		if (covered === size(allOrdinals(input))) {
			throw new DefinitionError(
				at,
				cell,
				'fewer than all answers; leave the input out to cover all',
			);
		}
	}
}

function checkStretch(at: string, input: { from: number; to: number }, cell: unknown): void {
	const ends = typeof cell === 'number' ? [cell] : Object.values(cell as object);
	for (const end of ends) {
		if (!Number.isSafeInteger(end) || end < input.from || end > input.to) {
			throw new DefinitionError(at, end, `a whole number from ${input.from} to ${input.to}`);
		}
	}
}

/** Checks that each assumption takes something away that the others leave, and that not all is assumed away. */
export function checkAssumptions(
	where: string,
	inputs: Inputs,
	assumptions: readonly Assumption[],
): void {
	checkDistinct(
		`${where}, assumptions`,
		assumptions.map((a) => a.id),
	);
	for (const { id, never } of assumptions) checkBox(`${where}, assumption "${id}"`, inputs, never);
	const boxes = assumptions.map((a) => sparse(inputs, a.never));
	const all = Object.values(inputs).map(allOrdinals);
	assumptions.forEach((assumption, i) => {
		const part = within(all, sparse(inputs, assumption.never));
		if (part && !uncovered(part, boxes.toSpliced(i, 1))) {
			const at = `${where}, assumption "${assumption.id}"`;
			throw new DefinitionError(
				at,
				assumption.never,
				'a box that the other assumptions do not cover already',
			);
		}
	});
	if (!uncovered(all, boxes)) {
		throw new DefinitionError(
			`${where}, assumptions`,
			assumptions.map((a) => a.id),
			'something that can occur',
		);
	}
}

function isList(input: Input): input is readonly string[] {
	return Array.isArray(input);
}
