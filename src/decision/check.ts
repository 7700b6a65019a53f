import { covers, isList, mismatch, pieces } from './domain.ts';
import { DefinitionError } from './errors.ts';
import type { Box, Input, Inputs, Output } from './types.ts';

/** @throws DefinitionError unless something is so. */
export function must(so: boolean, where: string, received: unknown, expected: string): void {
	if (!so) throw new DefinitionError(where, received, expected);
}

/** Checks that a value is one of a domain's. */
export function checkValue(where: string, domain: Output, value: unknown): void {
	const expected = mismatch(domain, value);
	must(!expected, where, value, expected as string);
}

/** Checks that values do not repeat, and that each is one of a domain's. */
export function checkEach(where: string, values: readonly unknown[], domain: Output): void {
	values.forEach((value, n) => {
		checkValue(where, domain, value);
		must(values.indexOf(value) === n, where, value, 'an id that is not used twice');
	});
}

/** Checks that there is something, and nothing twice. */
export function checkIds(where: string, ids: readonly string[]): void {
	must(ids.length > 0, where, ids, 'at least one');
	checkEach(where, ids, ids);
}

/** Checks that a list or range has something in it, once, and can be counted exactly. */
export function checkDomain(where: string, domain: Input): void {
	if (isList(domain)) {
		must(domain.length > 0, where, domain, 'at least one answer');
		checkEach(where, domain, domain);
		return;
	}
	const { from, to } = domain;
	const exact = Number.isSafeInteger(from) && Number.isSafeInteger(to) && to - from < 2 ** 53;
	must(exact, where, domain, 'whole numbers for from and to, less than 2^53 apart');
	must(from <= to, where, domain, 'from no greater than to');
}

/** Checks that a box names known inputs and answers, covers something and leaves something out. */
export function checkBox(where: string, inputs: Inputs, box: Box): void {
	const cells = Object.entries(box).filter(([, cell]) => cell !== undefined);
	must(cells.length > 0, where, box, 'a box that names at least one input');
	for (const [id, cell] of cells as [string, unknown][]) {
		checkValue(where, Object.keys(inputs), id);
		const input = inputs[id] as Input;
		const at = `${where}, "${id}"`;
		const stretch = cell instanceof Object && !isList(input);
		if (stretch) checkEach(at, Object.keys(cell), ['from', 'to']);
		checkEach(at, stretch ? [...new Set(Object.values(cell))] : [cell].flat(), input);
		const cut = pieces(input, [cell]);
		const covered = cut.filter(([, from]) => covers(cell, from)).length;
		must(covered > 0, at, cell, 'at least one answer');
		const expected = 'fewer than all answers; leave the input out to cover all';
		must(covered < cut.length, at, cell, expected);
	}
}
