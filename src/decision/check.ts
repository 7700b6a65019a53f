import { DefinitionError } from './errors.ts';
import { size } from './ordinals.ts';
import { allOrdinals, cellOrdinals, isList } from './region.ts';
import type { Box, Input, Inputs, IntegerRange } from './types.ts';

/** Checks that every input has something to answer. */
export function checkInputs(where: string, inputs: Inputs): void {
	for (const [id, input] of Object.entries(inputs)) checkDomain(`${where}, input "${id}"`, input);
}

/** Checks that a list or range has something in it, once, and can be counted exactly. */
export function checkDomain(at: string, domain: Input): void {
	if (isList(domain)) {
		if (domain.length === 0) throw new DefinitionError(at, domain, 'at least one answer');
		checkDistinct(at, domain);
		return;
	}
	const { from, to } = domain;
	if (!(Number.isSafeInteger(from) && Number.isSafeInteger(to) && to - from < 2 ** 53)) {
		throw new DefinitionError(at, domain, 'whole numbers for from and to, less than 2^53 apart');
	}
	if (from > to) throw new DefinitionError(at, domain, 'from no greater than to');
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
	if (cells.length === 0) {
		throw new DefinitionError(where, box, 'a box that names at least one input');
	}
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

/** Checks that a whole number, or both ends of a stretch, lie in a range. */
export function checkStretch(at: string, input: IntegerRange, cell: unknown): void {
	const isStretch = typeof cell === 'object' && cell !== null;
	if (isStretch) for (const end of Object.keys(cell)) checkKnown(at, end, ['from', 'to']);
	const ends = isStretch ? Object.values(cell) : [cell];
	for (const end of ends) {
		if (!Number.isSafeInteger(end) || end < input.from || end > input.to) {
			throw new DefinitionError(at, end, `a whole number from ${input.from} to ${input.to}`);
		}
	}
}
