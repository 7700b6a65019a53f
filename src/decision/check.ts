import { covers, isList, mustBe, pieces } from './domain.ts';
import { DefinitionError } from './errors.ts';
import type { Box, Input, Inputs, IntegerRange, Output, Outputs } from './types.ts';

/** @throws DefinitionError unless something is so. */
export function must(so: unknown, where: string, received: unknown, expected: string): void {
	if (!so) throw new DefinitionError(where, received, expected);
}

/**
 * Checks that values are at `least` so many (one, or none), that none is listed twice, and none is not
 * one of a domain's.
 */
export function checkEach(
	where: string,
	values: readonly unknown[],
	domain: Output = values as readonly string[],
	least = 1,
): void {
	must(values.length >= least, where, values, 'at least one');
	values.forEach((value, n) => {
		mustBe(where, value, domain);
		must(values.indexOf(value) === n, where, value, 'only one');
	});
}

/** Checks inputs or outputs: that each has something to say, and whole numbers can be counted. */
export function checkDomains(where: string, kind: string, domains: Inputs | Outputs): void {
	checkEach(`${where}, ${kind}s`, Object.keys(domains));
	for (const [id, domain] of Object.entries(domains)) {
		const at = `${where}, ${kind} "${id}"`;
		if (isList(domain)) checkEach(at, domain);
		else if (kind === 'input' || domain !== 'number') {
			const { from, to } = domain as IntegerRange;
			const exact = [from, to, to - from].every(Number.isSafeInteger) && from <= to;
			must(exact, at, domain, 'whole numbers, from <= to, within 2^53');
		}
	}
}

/** Checks that a cell consists of answers to its input, covers something and leaves something out. */
function checkCell(where: string, input: Input, cell: unknown): void {
	if (isList(input) || !(cell instanceof Object)) checkEach(where, [cell].flat(), input, 0);
	else {
		checkEach(where, Object.keys(cell), ['from', 'to'], 0);
		for (const end of Object.values(cell)) mustBe(where, end, input);
	}
	const holds = pieces(input, [cell]).map(([, from]) => covers(cell, from));
	must(new Set(holds).size === 2, where, cell, 'some answers, not all');
}

/**
 * Checks that ids do not repeat, and of each row that its box names known inputs and answers. `kind` is
 * what one of them is called. Where there must be at `least` one, an only one may cover everything.
 */
export function checkRows<R extends { readonly id: string; readonly when: Box }>(
	where: string,
	kind: string,
	inputs: Inputs,
	rows: readonly R[],
	check?: (where: string, row: R) => void,
	least = 0,
): void {
	const ids = rows.map(({ id }) => id);
	checkEach(`${where}, ${kind}s`, ids, ids, least);
	for (const row of rows) {
		const at = `${where}, ${kind} "${row.id}"`;
		const cells = Object.entries(row.when).filter(([, cell]) => cell !== undefined);
		const named = cells.map(([id]) => id);
		checkEach(`${at}, inputs`, named, Object.keys(inputs), +(rows.length > least));
		for (const [id, cell] of cells) checkCell(`${at}, "${id}"`, inputs[id] as Input, cell);
		check?.(at, row);
	}
}
