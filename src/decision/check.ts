import { covers, isList, mustBe, pieces } from './domain.ts';
import { DefinitionError } from './errors.ts';
import type { Box, Input, Inputs, Output, Outputs } from './types.ts';

/** @throws DefinitionError unless something is so. */
export function must(so: unknown, where: string, received: unknown, expected: string): void {
	if (!so) throw new DefinitionError(where, received, expected);
}

/** Checks that nothing is listed twice, and nothing that is not one of a domain's. */
export function checkEach(where: string, values: readonly unknown[], domain: Output): void {
	values.forEach((value, n) => {
		mustBe(where, value, domain);
		must(values.indexOf(value) === n, where, value, 'an id only once');
	});
}

/** The same, and that there is something. */
export function checkSome(where: string, values: readonly string[], domain: Output = values): void {
	must(values.length > 0, where, values, 'at least one');
	checkEach(where, values, domain);
}

/** Checks inputs or outputs: that each has something to say, and whole numbers can be counted. */
export function checkDomains(where: string, kind: string, domains: Inputs | Outputs): void {
	checkSome(`${where}, ${kind}s`, Object.keys(domains));
	for (const [id, domain] of Object.entries(domains)) {
		const at = `${where}, ${kind} "${id}"`;
		if (isList(domain)) checkSome(at, domain);
		else if (kind === 'input' || domain !== 'number') {
			const { from, to } = domain as Exclude<Input, readonly string[]>;
			const exact = [from, to, to - from].every(Number.isSafeInteger) && from <= to;
			const expected = 'whole numbers, from <= to, less than 2^53 apart';
			must(exact, at, domain, expected);
		}
	}
}

/** Checks that a box names known inputs and answers, covers something and leaves something out. */
function checkBox(where: string, inputs: Inputs, box: Box): void {
	const ids = Object.keys(box).filter((id) => box[id] !== undefined);
	checkSome(`${where}, inputs`, ids, Object.keys(inputs));
	for (const id of ids) {
		const cell: unknown = box[id];
		const input = inputs[id] as Input;
		const at = `${where}, "${id}"`;
		if (isList(input) || !(cell instanceof Object)) checkEach(at, [cell].flat(), input);
		else {
			checkEach(at, Object.keys(cell), ['from', 'to']);
			for (const end of Object.values(cell)) mustBe(at, end, input);
		}
		const holds = pieces(input, [cell]).map(([, from]) => covers(cell, from));
		must(new Set(holds).size === 2, at, cell, 'some of the answers, not all');
	}
}

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
