import * as z from 'zod';
import { type Choice, type Decision, type Example, runExample } from '../decision/index.ts';
import { choiceOf } from '../guide/choice.ts';
import { faultsOfExample } from '../guide/examples/check.ts';
import { executables } from '../guide/examples/executables.ts';
import { faultsOfForm } from '../guide/place.ts';
import { evidence, text } from '../guide/schema.ts';
import { sources } from '../guide/sources.ts';
import { tables } from '../guide/tables.ts';
import type { GuideExample, TableDocument } from '../guide/types.ts';
import { usualAnswers } from './usual.ts';

/** A worked case as it is written in the prose: an example that is known by its place. */
export interface WorkedCase extends Omit<GuideExample, 'id'> {
	/** Whether every question that `when` leaves out is answered as usual; for choices only. */
	readonly usual?: boolean;
}

/** A case that was checked: with all its answers where it is sound, otherwise every fault. */
export type CheckedCase =
	| { readonly example: GuideExample; readonly faults: readonly [] }
	| { readonly example?: undefined; readonly faults: readonly string[] };

const form = z.object({
	table: z.string('the id of a table'),
	title: z.string('some text').pipe(text),
	when: z.record(z.string(), z.union([z.string(), z.number()], 'an answer'), 'answers by question'),
	usual: z.boolean('true, false or nothing').optional(),
	// What it may hold depends on the table, and is checked with the ids.
	then: z
		.record(z.string(), z.unknown(), 'what is expected, as an object')
		.refine((then) => Object.keys(then).length > 0, 'at least one thing that is expected'),
	...evidence,
});

/**
 * Checks a case of the prose: its form, that it names only what exists, and that its table gives
 * what it expects.
 *
 * @param id what it is known by, such as `content/concepts/bgp.mdx:100`
 * @param written the attributes of `<Example>`, of whatever form
 */
export function workedCase(id: string, written: object): CheckedCase {
	const where = '<Example>';
	const attributes = Object.keys(form.shape);
	const others = Object.keys(written).filter((one) => !attributes.includes(one));
	const { data, error } = form.safeParse(written);
	if (!data || others.length > 0) {
		return {
			faults: [
				...others.map((one) => `${where}: received "${one}", expected ${attributes.join(', ')}`),
				...(error ? faultsOfForm(written, error).map((fault) => `${where}.${fault}`) : []),
			],
		};
	}
	const { usual, ...rest } = data;
	const example = { ...rest, id } as GuideExample;
	const faults = faultsOfExample(where, example, executables, sources);
	const choice = tables.find((table) => table.id === example.table);
	if (usual && !choice && faults.length === 0) {
		faults.push(
			`${where}.usual: received true, expected a table whose questions have usual answers`,
		);
	}
	if (faults.length > 0) return { faults };
	return run(where, usual && choice ? withUsual(choice, example) : example);
}

function withUsual(table: TableDocument, { when, ...rest }: GuideExample): GuideExample {
	const said = when as Readonly<Record<string, string>>;
	return { ...rest, when: { ...usualAnswers(table, choiceOf(table), said), ...said } };
}

function run(where: string, example: GuideExample): CheckedCase {
	const table = executables[example.table] as Choice | Decision;
	const { differences } = runExample(table, example as Example);
	if (differences.length === 0) return { example, faults: [] };
	const lines = differences.map(({ what, of, expected, received }) => {
		const place = of === undefined ? what : `${what} of "${of}"`;
		return `\n    ${place}: expected ${list(expected)}; received ${list(received)}`;
	});
	return {
		faults: [`${where}.then: the table "${table.id}" says otherwise:${lines.join('')}`],
	};
}

const list = (values: unknown) => [values].flat().join(', ') || 'none';
