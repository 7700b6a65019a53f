// biome-ignore-all lint/suspicious/noThenProperty: the outputs of a rule; never awaited
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers, everyCompletion } from './brute-force.ts';
import { defineDecision } from './define-decision.ts';
import { evaluate } from './evaluate.ts';
import { randomChoice, randomDecision } from './random-tables.ts';

test('a variant fits exactly when no exclusion that names it covers the answers', () => {
	fc.assert(
		fc.property(randomChoice, (table) => {
			for (const answers of everyCompletion(table.inputs).slice(0, 40)) {
				const { fits, ruledOut, contradicts } = evaluate(table, answers);
				for (const variant of table.variants) {
					const by = table.exclusions.filter(
						(e) => e.variants.includes(variant) && covers(e.when, answers),
					);
					expect(fits.includes(variant)).toBe(by.length === 0);
					expect(ruledOut[variant] ?? []).toEqual(by.map((e) => e.id));
				}
				expect(contradicts).toEqual(
					table.assumptions.filter((a) => covers(a.never, answers)).map((a) => a.id),
				);
			}
		}),
		{ numRuns: 300 },
	);
});

test('a missing answer is named', () => {
	fc.assert(
		fc.property(randomChoice, (table) => {
			expect(() => evaluate(table, {})).toThrow(
				'answer to "input-0": received undefined, expected ',
			);
		}),
		{ numRuns: 5 },
	);
});

test('a decision gives the outputs of the one rule that covers the answers, else of none', () => {
	fc.assert(
		fc.property(randomDecision, (table) => {
			for (const answers of everyCompletion(table.inputs).slice(0, 40)) {
				const rules = table.rules.filter((rule) => covers(rule.when, answers));
				const only = rules.length === 1 ? rules[0] : undefined;
				expect(evaluate(table, answers)).toEqual({
					rules: rules.map((rule) => rule.id),
					rule: only?.id,
					outputs: only?.then,
					contradicts: table.assumptions.filter((a) => covers(a.never, answers)).map((a) => a.id),
				});
			}
		}),
		{ numRuns: 300 },
	);
});

test('more rows than one word of bits, and stretches of numbers, are found at both ends', () => {
	const stretches = Array.from({ length: 100 }, (_, n) => ({ from: n * 7, to: n * 7 + 6 }));
	const table = defineDecision({
		id: 'weeks',
		inputs: { day: { from: 0, to: 699 } },
		outputs: { week: { from: 0, to: 99 } },
		rules: stretches.map((day, n) => ({ id: `week-${n}`, when: { day }, then: { week: n } })),
	});
	stretches.forEach(({ from, to }, week) => {
		expect(evaluate(table, { day: from }).outputs).toEqual({ week });
		expect(evaluate(table, { day: to }).outputs).toEqual({ week });
	});
});

test('an unknown input, an unknown answer and a number out of range are refused', () => {
	const table = defineDecision({
		id: 'tea',
		inputs: { leaf: ['green', 'black'], minutes: { from: 1, to: 5 } },
		outputs: { degrees: { from: 60, to: 100 } },
		rules: [
			{ id: 'green', when: { leaf: 'green' }, then: { degrees: 75 } },
			{ id: 'black', when: { leaf: 'black' }, then: { degrees: 95 } },
		],
	});
	const loose = (answers: object) => () => evaluate(table, answers as never);
	expect(loose({ leaf: 'green', minutes: 6 })).toThrow('a whole number from 1 to 5');
	expect(loose({ leaf: 'green', minutes: Number.NaN })).toThrow('a whole number from 1 to 5');
	expect(loose({ leaf: 'white', minutes: 2 })).toThrow('expected one of green, black');
	expect(loose({ leaf: 'green', minutes: 2, sugar: 1 })).toThrow(
		'answers: received "sugar", expected one of leaf, minutes',
	);
});
