// biome-ignore-all lint/suspicious/noThenProperty: what an example expects; never awaited
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers, everyAnswer, outcome, possibleCompletions } from './brute-force.ts';
import { coverage } from './coverage.ts';
import { defineChoice } from './define-choice.ts';
import { narrow } from './narrow.ts';
import { randomAnswers, randomTable } from './random-tables.ts';
import { type Example, runExample } from './run-example.ts';
import type { Box, Choice, Decision, Exclusion, Input, Rule } from './types.ts';

type Table = Choice | Decision;
type Row = Exclusion | Rule;

/** An example of what the table gives now. */
function exampleOf(table: Table, when: Record<string, string | number>, n: number): Example {
	const id = `example-${n}`;
	const received = narrow(table, when);
	if ('variants' in received) {
		const status = Object.entries(received.variants).map(([v, { status }]) => [v, status]);
		const ruledOut = Object.entries(received.variants)
			.filter(([, { status }]) => n % 2 === 1 && status === 'ruled-out')
			.map(([v, { excludedBy }]) => [v, excludedBy]);
		return {
			id,
			when,
			then: { status: Object.fromEntries(status), ruledOut: Object.fromEntries(ruledOut) },
		};
	}
	const sure = Object.entries(received.outputs).filter(([, values]) => values.length === 1);
	return { id, when, then: Object.fromEntries(sure.map(([output, [value]]) => [output, value])) };
}

const tableAndExamples = randomTable.chain((table) =>
	fc.record({
		table: fc.constant(table),
		examples: fc
			.array(randomAnswers(table.inputs), { maxLength: 6 })
			.map((all) => all.map((when, n) => exampleOf(table, when, n))),
	}),
);

const rowsOf = (table: Table): readonly Row[] =>
	'rules' in table ? table.rules : table.exclusions;

const withRows = (table: Table, rows: readonly Row[]): Table =>
	'rules' in table
		? { ...table, rules: rows as Rule[] }
		: { ...table, exclusions: rows as Exclusion[] };

/** The answers of a cell, as a list. */
const inside = (table: Table, when: Box, id: string) =>
	everyAnswer(table.inputs[id] as Input).filter((answer) =>
		covers({ [id]: when[id] as never }, { [id]: answer }),
	);

/** For each cell of a row: an answer that could be missing from it, or be too many. */
function edgesOf(table: Table, row: Row) {
	return Object.keys(row.when).flatMap((id) => {
		const all = everyAnswer(table.inputs[id] as Input);
		const covered = inside(table, row.when, id);
		return all
			.map((answer) => ({ id, answer, covered, inside: covered.includes(answer) }))
			.filter(({ answer, inside }) =>
				typeof answer === 'string'
					? true
					: [answer - 1, answer + 1].some((n) => all.includes(n) && covered.includes(n) !== inside),
			);
	});
}

/** Every mutant, made from the definition of each kind. */
function everyMutant(table: Table): { key: string; table: Table }[] {
	return rowsOf(table).flatMap((row, n) => {
		const made = (key: string, ...changed: Row[]) => ({
			key: `${row.id} ${key}`,
			table: withRows(table, rowsOf(table).toSpliced(n, 1, ...changed)),
		});
		const list = [made('dropped')];
		for (const { id, answer, covered, inside } of edgesOf(table, row)) {
			if (inside && covered.length === 1) continue;
			const set = inside ? covered.filter((one) => one !== answer) : [...covered, answer];
			const numbers = set.filter((one) => typeof one === 'number');
			const cell =
				numbers.length > 0 ? { from: Math.min(...numbers), to: Math.max(...numbers) } : set;
			const when = { ...row.when, [id]: cell } as Box;
			list.push(made(`${inside ? 'narrowed' : 'widened'} ${id} ${answer}`, { ...row, when }));
		}
		if ('variants' in row) {
			for (const variant of row.variants.length > 1 ? row.variants : []) {
				const variants = row.variants.filter((one) => one !== variant);
				list.push(made(`variant dropped ${variant}`, { ...row, variants }));
			}
		} else {
			const colour = row.then.colour === 'red' ? 'blue' : 'red';
			const size = ((row.then.size as number) + 1) % 3;
			list.push(made(`output swapped colour ${colour}`, { ...row, then: { ...row.then, colour } }));
			list.push(made(`output swapped size ${size}`, { ...row, then: { ...row.then, size } }));
		}
		return list;
	});
}

test('unnoticed are exactly the mutants that no example notices and some answers tell apart', () => {
	fc.assert(
		fc.property(tableAndExamples, ({ table, examples }) => {
			const { failed, mutants } = coverage(table, examples);
			const met = examples.filter((example) => !failed.includes(example.id));
			expect(met).toEqual(examples.filter((example) => runExample(table, example).passed));
			const can = possibleCompletions(table);
			const all = everyMutant(table).map((mutant) => ({
				...mutant,
				noticed: met.some((example) => !runExample(mutant.table, example).passed),
				tells: can.filter((answers) => outcome(table, answers) !== outcome(mutant.table, answers)),
			}));
			const expected = all.filter(({ noticed, tells }) => !noticed && tells.length > 0);
			const keyOf = (m: (typeof mutants.unnoticed)[number]) =>
				[m.id, m.kind, m.input, m.answer, m.variant, m.output, m.value]
					.filter((part) => part !== undefined)
					.join(' ');
			expect(mutants.unnoticed.map(keyOf).sort()).toEqual(expected.map((m) => m.key).sort());
			for (const mutant of mutants.unnoticed) {
				const same = all.find(({ key }) => key === keyOf(mutant));
				expect(same?.tells).toContainEqual(mutant.witness);
			}
			const equivalent = all.filter(({ noticed, tells }) => !noticed && tells.length === 0);
			expect(mutants.equivalent).toBe(equivalent.length);
			expect(mutants.total).toBe(all.length - equivalent.length);
		}),
		{ numRuns: 250 },
	);
});

test('rows are exercised, and boundaries stood at, by examples whose every completion does so', () => {
	fc.assert(
		fc.property(tableAndExamples, ({ table, examples }) => {
			const { failed, exercised, boundaries } = coverage(table, examples);
			const met = examples.filter((example) => !failed.includes(example.id));
			const sure = (when: Box) =>
				met
					.filter((example) =>
						possibleCompletions(table, example.when).every((answers) => covers(when, answers)),
					)
					.map((example) => example.id);
			for (const row of rowsOf(table)) expect(exercised[row.id]).toEqual(sure(row.when));
			const can = possibleCompletions(table);
			const sides = rowsOf(table)
				.flatMap((row) =>
					edgesOf(table, row).map(({ id, answer }) => ({
						boundary: { id: row.id, input: id, answer },
						when: { ...row.when, [id]: answer } as Box,
					})),
				)
				.filter(({ when }) => can.some((answers) => covers(when, answers)));
			expect(boundaries.total).toBe(sides.length);
			const asText = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort();
			expect(asText(boundaries.missed)).toEqual(
				asText(sides.filter(({ when }) => sure(when).length === 0).map((side) => side.boundary)),
			);
		}),
		{ numRuns: 250 },
	);
});

test('an example that the table does not meet is named and counts for nothing', () => {
	const table = defineChoice({
		id: 'hats',
		inputs: { sun: ['yes', 'no'] },
		variants: ['straw', 'felt'],
		exclusions: [{ id: 'hot', when: { sun: 'yes' }, variants: ['felt'] }],
	});
	const found = coverage(table, [
		{ id: 'wrong', when: { sun: 'yes' }, then: { fits: ['felt'] } },
		{ id: 'right', when: { sun: 'no' }, then: { status: { felt: 'fits' } } },
	]);
	expect(found).toMatchObject({
		failed: ['wrong'],
		exercised: { hot: [] },
		boundaries: { total: 2, missed: [{ id: 'hot', input: 'sun', answer: 'yes' }] },
		mutants: {
			total: 2,
			equivalent: 0,
			unnoticed: [{ kind: 'dropped', id: 'hot', witness: { sun: 'yes' } }],
		},
	});
});
