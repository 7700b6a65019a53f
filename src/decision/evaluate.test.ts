import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { covers, everyCompletion, randomChoice } from './random-tables.ts';

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
				'answer to "input-0": received undefined, expected an answer',
			);
		}),
		{ numRuns: 5 },
	);
});
