import * as z from 'zod';
import type { Choice, Decision, Output } from '../../decision/index.ts';
import { GuideError } from '../guide-error.ts';
import { faultsOfForm } from '../place.ts';
import type { GuideExample, Source } from '../types.ts';

/** What is known of a table when its examples are checked. */
export type Known = Readonly<Record<string, Choice | Decision>>;

/**
 * Checks that examples name only what exists: tables, questions, answers, variants, exclusions,
 * outputs, values and sources; and that each id stands once. Whether they pass is another matter.
 *
 * @throws GuideError naming every fault.
 */
export function checkedExamples(
	examples: readonly GuideExample[],
	tables: Known,
	sources: Readonly<Record<string, Source>>,
): readonly GuideExample[] {
	const faults = examples.flatMap((example, n) => {
		const where = `examples[${n}] "${example.id}"`;
		const twice = examples.findIndex((one) => one.id === example.id) < n;
		return [
			...(twice ? [`${where}: received the id twice, expected each id once`] : []),
			...faultsOfExample(where, example, tables, sources),
		];
	});
	if (faults.length > 0) throw new GuideError(['examples:', ...faults].join('\n  '));
	return examples;
}

/** What an example names that does not exist, each as a sentence that starts with `where`. */
export function faultsOfExample(
	where: string,
	example: GuideExample,
	tables: Known,
	sources: Readonly<Record<string, Source>>,
): string[] {
	return [
		...(example.title.trim() ? [] : [`${where}.title: received nothing, expected some text`]),
		...(example.sources.length > 0
			? unknown(`${where}.sources`, example.sources, Object.keys(sources))
			: [`${where}.sources: received [], expected at least one source`]),
		...ofTable(where, example, tables),
	];
}

function ofTable(where: string, example: GuideExample, tables: Known): string[] {
	const table = Object.hasOwn(tables, example.table) ? tables[example.table] : undefined;
	if (!table) return unknown(`${where}.table`, [example.table], Object.keys(tables));
	const then = 'rules' in table ? outputs : variants;
	return [
		...Object.entries(example.when).flatMap(([question, answer]) => {
			const input = Object.hasOwn(table.inputs, question) ? table.inputs[question] : undefined;
			if (!input) return unknown(`${where}.when`, [question], Object.keys(table.inputs));
			return value(`${where}.when.${question}`, answer, input);
		}),
		...then(`${where}.then`, example, table as Choice & Decision),
	];
}

/** What can be expected of a choice, in form. Other expectations are refused by name. */
const expectations = z.object({
	fits: z.array(z.string(), 'a list of variants').optional(),
	status: z
		.record(
			z.string(),
			z.enum(['fits', 'possible', 'ruled-out'], 'one of fits, possible, ruled-out'),
			'a status for each variant',
		)
		.optional(),
	ruledOut: z
		.record(z.string(), z.array(z.string(), 'a list of exclusions'), 'exclusions for each variant')
		.optional(),
});

function variants(where: string, { then }: GuideExample, table: Choice): string[] {
	const others = Object.keys(then).filter((key) => !(key in expectations.shape));
	const { data, error } = expectations.safeParse(then);
	if (!data) return faultsOfForm(then, error).map((fault) => `${where}.${fault}`);
	const { fits = [], status = {}, ruledOut = {} } = data;
	const exclusions = table.exclusions.map((one) => one.id);
	return [
		...unknown(where, others, Object.keys(expectations.shape)),
		...unknown(`${where}.fits`, fits, table.variants),
		...unknown(`${where}.status`, Object.keys(status), table.variants),
		...unknown(`${where}.ruledOut`, Object.keys(ruledOut), table.variants),
		...Object.entries(ruledOut).flatMap(([id, named]) =>
			unknown(`${where}.ruledOut.${id}`, named, exclusions),
		),
	];
}

function outputs(where: string, { then }: GuideExample, table: Decision): string[] {
	return Object.entries(then as Readonly<Record<string, string | number>>).flatMap(([id, one]) => {
		const output = Object.hasOwn(table.outputs, id) ? table.outputs[id] : undefined;
		if (!output) return unknown(where, [id], Object.keys(table.outputs));
		return value(`${where}.${id}`, one, output);
	});
}

/** A value of a list, a whole number in a range, or any number. */
function value(where: string, received: unknown, domain: Output): string[] {
	if (typeof domain === 'object' && !('from' in domain)) return unknown(where, [received], domain);
	if (domain === 'number' ? typeof received === 'number' : isIn(domain, received)) return [];
	const expected =
		domain === 'number' ? 'a number' : `a whole number from ${domain.from} to ${domain.to}`;
	return [`${where}: received ${JSON.stringify(received)}, expected ${expected}`];
}

function isIn({ from, to }: { from: number; to: number }, received: unknown): boolean {
	return (
		typeof received === 'number' && Number.isInteger(received) && from <= received && received <= to
	);
}

function unknown(where: string, received: readonly unknown[], all: readonly string[]): string[] {
	return received
		.filter((one) => !(all as readonly unknown[]).includes(one))
		.map((one) => `${where}: received ${JSON.stringify(one)}, expected one of ${all.join(', ')}`);
}
