// biome-ignore-all lint/suspicious/noThenProperty: the outputs of a rule; never awaited
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	anythingHolds,
	covers,
	everyCompletion,
	fitsUnder,
	outcome,
	possibleCompletions,
} from './brute-force.ts';
import { defineChoice } from './define-choice.ts';
import { defineDecision } from './define-decision.ts';
import { prove } from './prove.ts';
import { randomDecision, randomTable } from './random-tables.ts';
import type { Answers, Box, Choice, Decision, Input } from './types.ts';

type Table = Choice | Decision;

/** Every set of answers, over any inputs, that a finding stands for. */
function combinations(table: Table, when: Box): string[] {
	const inputs = Object.fromEntries(Object.keys(when).map((id) => [id, table.inputs[id] as Input]));
	return everyCompletion(inputs)
		.filter((answers) => covers(when, answers as Answers))
		.map((answers) => JSON.stringify(answers));
}

/** All smallest sets of answers for which nothing holds, from the definition. */
function smallest(table: Table): string[] {
	const can = possibleCompletions(table).map((answers) => ({
		answers,
		holds: anythingHolds(table, answers),
	}));
	const ids = Object.keys(table.inputs);
	const nothing = (set: Record<string, unknown>) => {
		const some = can.filter(({ answers }) =>
			Object.entries(set).every(([id, answer]) => answers[id] === answer),
		);
		return some.length > 0 && some.every(({ holds }) => !holds);
	};
	const found: string[] = [];
	for (let bits = 0; bits < 1 << ids.length; bits++) {
		const named = ids.filter((_, n) => bits & (1 << n));
		const inputs = Object.fromEntries(named.map((id) => [id, table.inputs[id] as Input]));
		for (const set of everyCompletion(inputs)) {
			const fewer = named.map((id) =>
				Object.fromEntries(Object.entries(set).filter(([i]) => i !== id)),
			);
			if (nothing(set) && !fewer.some(nothing)) found.push(JSON.stringify(set));
		}
	}
	return found;
}

test('nothingFits and gaps are all the smallest sets of answers for which nothing holds', () => {
	fc.assert(
		fc.property(randomTable, (table) => {
			const findings = 'rules' in table ? prove(table).gaps : prove(table).nothingFits;
			const sets = findings.flatMap(({ when }) => combinations(table, when));
			expect(sets.sort()).toEqual(smallest(table).sort());
			for (const { when, witness } of findings) {
				expect(covers(when, witness)).toBe(true);
				expect(anythingHolds(table, witness)).toBe(false);
				expect(table.assumptions.some((a) => covers(a.never, witness))).toBe(false);
			}
		}),
		{ numRuns: 500 },
	);
});

test('overlaps are every two rules that some answers have both of', () => {
	fc.assert(
		fc.property(randomDecision, (table) => {
			const can = possibleCompletions(table);
			const { overlaps } = prove(table);
			const expected = table.rules.flatMap((a, n) =>
				table.rules
					.slice(n + 1)
					.filter((b) => can.some((all) => covers(a.when, all) && covers(b.when, all)))
					.map((b) => [a.id, b.id]),
			);
			expect(overlaps.map((o) => o.rules)).toEqual(expected);
			for (const { rules, agree, witness } of overlaps) {
				const two = table.rules.filter((rule) => rules.includes(rule.id));
				expect(two.every((rule) => covers(rule.when, witness))).toBe(true);
				expect(can).toContainEqual(witness);
				expect(agree).toBe(JSON.stringify(two[0]?.then) === JSON.stringify(two[1]?.then));
			}
		}),
		{ numRuns: 400 },
	);
});

/** Rows that some answers have, and whether each of its answers has another that does the same. */
function rowsOf(table: Table) {
	if ('rules' in table) return table.rules.map((rule) => ({ ...rule, variants: ['rule'] }));
	return table.exclusions;
}

test('rows that never hold, and hidden ones with others that hide them, are all found', () => {
	fc.assert(
		fc.property(randomTable, (table) => {
			const can = possibleCompletions(table);
			const proof = prove(table);
			const rows = rowsOf(table);
			const where = (when: Box) => can.filter((answers) => covers(when, answers));
			expect(proof.neverHold).toEqual(
				rows.filter(({ when }) => where(when).length === 0).map((row) => row.id),
			);
			const hiddenBy = (row: (typeof rows)[number], others: typeof rows) =>
				where(row.when).every((answers) =>
					row.variants.every((variant) =>
						others.some(
							(other) =>
								other !== row && other.variants.includes(variant) && covers(other.when, answers),
						),
					),
				);
			const expected = rows.filter((row) => where(row.when).length > 0 && hiddenBy(row, rows));
			expect(proof.hidden.map((h) => h.id)).toEqual(expected.map((row) => row.id));
			for (const { id, by } of proof.hidden) {
				const row = rows.find((one) => one.id === id) as (typeof rows)[number];
				const hiders = rows.filter((one) => by.includes(one.id));
				expect(hiddenBy(row, hiders)).toBe(true);
				for (const one of hiders) {
					expect(
						hiddenBy(
							row,
							hiders.filter((other) => other !== one),
						),
					).toBe(false);
				}
			}
		}),
		{ numRuns: 400 },
	);
});

test('inputs that never matter, variants that never fit, and combinations are exact', () => {
	fc.assert(
		fc.property(randomTable, (table) => {
			const all = everyCompletion(table.inputs).length;
			const can = possibleCompletions(table);
			const proof = prove(table);
			expect(proof.status).toBe('proved');
			expect(proof.combinations).toEqual({ all, assumedAway: all - can.length });
			const outcomes = (without: readonly string[]) => {
				const seen = new Map<string, Set<string>>();
				for (const answers of can) {
					const key = JSON.stringify(
						Object.entries(answers).filter(([id]) => !without.includes(id)),
					);
					seen.set(key, (seen.get(key) ?? new Set()).add(outcome(table, answers)));
				}
				return [...seen.values()];
			};
			const never = proof.neverMatter ?? [];
			expect(outcomes(never).every((set) => set.size === 1)).toBe(true);
			for (const id of Object.keys(table.inputs)) {
				if (!never.includes(id)) {
					expect(outcomes([...never, id]).some((set) => set.size > 1)).toBe(true);
				}
			}
			if ('neverFit' in proof && 'variants' in table) {
				expect(proof.neverFit).toEqual(
					table.variants.filter((v) => !can.some((answers) => fitsUnder(table, v, answers))),
				);
			}
		}),
		{ numRuns: 400 },
	);
});

test('what is found before the budget ends is true, and the rest is named', () => {
	fc.assert(
		fc.property(randomTable, fc.integer({ min: 0, max: 40 }), (table, budget) => {
			const proof = prove(table, { budget });
			expect(proof.status === 'proved').toBe(proof.unfinished.length === 0);
			const findings = 'gaps' in proof ? proof.gaps : proof.nothingFits;
			const all = smallest(table);
			for (const { when } of findings) {
				for (const set of combinations(table, when)) expect(all).toContain(set);
			}
			const unfinished = proof.unfinished.some((c) => c === 'gaps' || c === 'nothingFits');
			if (!unfinished) expect(findings.length > 0).toBe(all.length > 0);
		}),
		{ numRuns: 300 },
	);
});

test('a reader sees one finding where one would say it in one sentence', () => {
	const table = defineChoice({
		id: 'shoes',
		inputs: { place: ['beach', 'hill', 'ice', 'snow'], hours: { from: 1, to: 24 } },
		variants: ['sandals', 'boots'],
		exclusions: [
			{ id: 'cold-feet', when: { place: ['ice', 'snow'] }, variants: ['sandals'] },
			{ id: 'blisters', when: { hours: { from: 9 } }, variants: ['boots'] },
		],
	});
	expect(prove(table).nothingFits).toEqual([
		{
			when: { place: ['ice', 'snow'], hours: { from: 9, to: 24 } },
			witness: { place: 'ice', hours: 9 },
		},
	]);
});

test('wide ranges are counted exactly beyond what a number holds', () => {
	const wide = { from: 0, to: 2 ** 40 - 1 };
	const table = defineDecision({
		id: 'wide',
		inputs: { a: wide, b: wide },
		outputs: { side: ['low', 'high'] },
		rules: [
			{ id: 'low', when: { a: { to: 99 } }, then: { side: 'low' } },
			{ id: 'high', when: { a: { from: 101 } }, then: { side: 'high' } },
		],
		assumptions: [{ id: 'never-a-million', never: { b: 1_000_000 } }],
	});
	expect(prove(table)).toMatchObject({
		status: 'proved',
		combinations: { all: String(2n ** 80n), assumedAway: 2 ** 40 },
		gaps: [{ when: { a: 100 } }],
		neverMatter: ['b'],
	});
});
