import { expect, test } from 'vitest';
import { type Box, prove } from '../decision/index.ts';
import { choiceOf } from './choice.ts';
import { nothingFits as ofFlannel } from './flannel-backends/nothing-fits.ts';
import { nothingFits as ofOptions } from './networking-options/nothing-fits.ts';
import { sources } from './sources.ts';
import { tableById, tables } from './tables.ts';

const explained = { 'networking-options': ofOptions, 'flannel-backends': ofFlannel };
/** Here each refusal is itself a set of answers for which nothing fits: its reason explains it. */
const explainedByItsExclusions = ['operator-combinations'];

/** The single combinations of a box, so that boxes cut differently compare alike. */
const combinations = (when: Box): string[] =>
	Object.entries(when)
		.sort(([a], [b]) => a.localeCompare(b))
		.reduce<string[]>(
			(made, [input, cell]) =>
				made.flatMap((one) => [cell].flat().map((answer) => `${one} ${input}=${answer}`)),
			[''],
		);
const proved = (id: string) =>
	prove(choiceOf(tableById(id))).nothingFits.filter(({ when }) => Object.keys(when).length <= 2);

test('each choice explains its answers for which nothing fits, or is exempt with a reason', () => {
	const ids = [...Object.keys(explained), ...explainedByItsExclusions];
	expect(ids.sort()).toEqual(tables.map((table) => table.id).sort());
});

test.each(Object.entries(explained))(
	'%s: each one or two answers for which nothing fits are explained once, and no others',
	(id, explanations) => {
		const found = proved(id).flatMap(({ when }) => combinations(when));
		expect(explanations.flatMap(({ when }) => combinations(when)).sort()).toEqual(found.sort());
	},
);

test.each(Object.entries(explained))(
	'%s: explanations have known sources and own ids',
	(_, all) => {
		expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
		for (const one of all) {
			expect(one.sources.length).toBeGreaterThan(0);
			for (const source of one.sources) expect(Object.keys(sources)).toContain(source);
		}
	},
);

test('operator combinations: nothing fits exactly where a refusal holds', () => {
	const table = tableById('operator-combinations');
	expect(table.variants).toHaveLength(1);
	expect(table.exclusions.every((one) => one.reason && one.variants.includes('accepted'))).toBe(
		true,
	);
});
