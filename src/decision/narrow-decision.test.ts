import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers, possibleCompletions } from './brute-force.ts';
import { narrow } from './narrow.ts';
import { randomAnswers, randomDecision } from './random-tables.ts';

const tableAndAnswers = randomDecision.chain((table) =>
	fc.record({ table: fc.constant(table), partial: randomAnswers(table.inputs) }),
);

test('narrow says of each rule, cell and output what all completions say', () => {
	fc.assert(
		fc.property(tableAndAnswers, ({ table, partial }) => {
			const can = possibleCompletions(table, partial);
			fc.pre(can.length > 0);
			const result = narrow(table, partial);
			for (const { id, when } of table.rules) {
				const yes = can.filter((answers) => covers(when, answers)).length;
				const rule = result.rules[id];
				expect(rule?.status).toBe(
					yes === can.length ? 'fits' : yes === 0 ? 'ruled-out' : 'possible',
				);
				for (const [input, cell] of Object.entries(when)) {
					const met = can.filter((answers) => covers({ [input]: cell }, answers)).length;
					expect(rule?.excludedBy.includes(input)).toBe(met === 0);
					expect(rule?.hangsOn.includes(input)).toBe(met > 0 && met < can.length);
				}
			}
			const holding = table.rules.filter((r) => can.some((answers) => covers(r.when, answers)));
			for (const output of Object.keys(table.outputs)) {
				expect(new Set(result.outputs[output])).toEqual(
					new Set(holding.map((r) => r.then[output])),
				);
			}
			expect(result.gap).toBe(
				can.some((answers) => !table.rules.some((rule) => covers(rule.when, answers))),
			);
		}),
		{ numRuns: 500 },
	);
});
