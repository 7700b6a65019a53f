/** Every table proved. Its examples are run where those of the prose are known too. */
import { describe, expect, test } from 'vitest';
import { type Box, evaluate, type Input, prove } from '../decision/index.ts';
import { choiceOf } from './choice.ts';
import { decisionOf } from './decision.ts';
import { decisions, tables } from './tables.ts';

const executable = [...tables.map(choiceOf), ...decisions.map(decisionOf)];
/** Answers next to those of a cell, one at a time. */
function neighbours(input: Input, cell: unknown): (string | number)[] {
	if ('from' in input) {
		const { from = input.from, to = input.to } = cell as { from?: number; to?: number };
		return [from - 1, to + 1].filter((n) => n >= input.from && n <= input.to);
	}
	return input.filter((answer) => ![cell].flat().includes(answer));
}

test.each(executable.map((table) => [table.id, table] as const))('%s is proved', (_, table) => {
	const proof = prove(table);
	expect(proof).toMatchObject({
		status: 'proved',
		neverHold: [],
		hidden: [],
		neverMatter: [],
	});
	if ('gaps' in proof) expect([proof.gaps, proof.overlaps]).toEqual([[], []]);
	else expect(proof.neverFit).toEqual([]);
});

describe.each(decisions.map((document) => [document.id, decisionOf(document)] as const))(
	'a mistake in %s is found, with a true witness',
	(_, table) => {
		test.each(table.rules.map((rule) => [rule.id, rule] as const))('without %s', (id, rule) => {
			const fewer = { ...table, rules: table.rules.filter((one) => one !== rule) };
			const [gap] = prove(fewer).gaps;
			expect(evaluate(fewer, gap?.witness ?? {}).rules).toEqual([]);
			expect(evaluate(table, gap?.witness ?? {})).toMatchObject({ rule: id, contradicts: [] });
		});

		test.each(table.rules.map((rule) => [rule.id, rule] as const))(
			'with %s widened',
			(id, rule) => {
				let found = 0;
				for (const [input, cell] of Object.entries(rule.when)) {
					for (const answer of neighbours(table.inputs[input] as Input, cell)) {
						const slice = { ...rule, id: 'slice', when: { ...rule.when, [input]: answer } as Box };
						const wider = { ...table, rules: [...table.rules, slice] };
						const { neverHold, overlaps } = prove(wider);
						// What cannot occur widens nothing; everything else runs into the rule next to it.
						expect(overlaps.length > 0).toBe(!neverHold.includes('slice'));
						for (const overlap of overlaps) {
							found++;
							expect(overlap.rules).toContain('slice');
							expect(overlap.rules).not.toContain(id);
							expect(evaluate(wider, overlap.witness)).toMatchObject({
								rules: [...overlap.rules],
								contradicts: [],
							});
						}
					}
				}
				expect(found).toBeGreaterThan(0);
			},
		);
	},
);
