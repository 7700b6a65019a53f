import type { Choice, Decision } from '../../decision/index.ts';
import { GuideError } from '../guide-error.ts';
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
			...(example.title.trim() ? [] : [`${where}.title: received nothing, expected some text`]),
			...(example.sources.length > 0
				? unknown(`${where}.sources`, example.sources, Object.keys(sources))
				: [`${where}.sources: received [], expected at least one source`]),
			...ofTable(where, example, tables),
		];
	});
	if (faults.length > 0) throw new GuideError(['examples:', ...faults].join('\n  '));
	return examples;
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

function variants(where: string, { then }: GuideExample, table: Choice): string[] {
	const { fits = [], status = {}, ruledOut = {}, ...others } = then as Expected;
	const exclusions = table.exclusions.map((one) => one.id);
	return [
		...unknown(where, Object.keys(others), ['fits', 'status', 'ruledOut']),
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

interface Expected {
	readonly fits?: readonly string[];
	readonly status?: Readonly<Record<string, string>>;
	readonly ruledOut?: Readonly<Record<string, readonly string[]>>;
}

/** A value of a list, or a number: whether that lies in its range, the engine checks. */
function value(where: string, received: string | number, domain: unknown): string[] {
	if (Array.isArray(domain)) return unknown(where, [String(received)], domain);
	if (typeof received === 'number') return [];
	return [`${where}: received "${received}", expected a number`];
}

function unknown(where: string, ids: readonly string[], all: readonly string[]): string[] {
	return ids
		.filter((id) => !all.includes(id))
		.map((id) => `${where}: received "${id}", expected one of ${all.join(', ')}`);
}
