import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	covers,
	everyAnswer,
	everyCompletion,
	fitsUnder,
	possibleCompletions,
} from './brute-force.ts';
import { defineChoice } from './define-choice.ts';
import { judge } from './judge.ts';
import { narrow } from './narrow.ts';
import { randomAnswers, randomChoice } from './random-tables.ts';
import { remaining } from './remaining.ts';
import type { Input } from './types.ts';

const tableAndAnswers = randomChoice.chain((table) =>
	fc.record({ table: fc.constant(table), partial: randomAnswers(table.inputs) }),
);

const statusOf = (yes: number, all: number) =>
	yes === all ? 'fits' : yes === 0 ? 'ruled-out' : 'possible';

test('narrow says of each variant what all completions say', () => {
	fc.assert(
		fc.property(tableAndAnswers, ({ table, partial }) => {
			const can = possibleCompletions(table, partial);
			fc.pre(can.length > 0);
			const result = narrow(table, partial);
			expect(result.contradicts).toEqual([]);
			for (const variant of table.variants) {
				const yes = can.filter((answers) => fitsUnder(table, variant, answers)).length;
				expect(result.variants[variant]?.status).toBe(statusOf(yes, can.length));
			}
		}),
		{ numRuns: 600 },
	);
});

test('narrow says of a group what its members say together', () => {
	fc.assert(
		fc.property(tableAndAnswers, ({ table, partial }) => {
			const can = possibleCompletions(table, partial);
			fc.pre(can.length > 0);
			const result = narrow(table, partial);
			for (const [group, members] of Object.entries(table.groups)) {
				const yes = can.filter((answers) =>
					members.some((v) => fitsUnder(table, v, answers)),
				).length;
				expect(result.groups[group]).toBe(statusOf(yes, can.length));
			}
		}),
		{ numRuns: 600 },
	);
});

test('narrow sorts exclusions into those that hold for all completions and for some', () => {
	fc.assert(
		fc.property(tableAndAnswers, ({ table, partial }) => {
			const can = possibleCompletions(table, partial);
			fc.pre(can.length > 0);
			const result = narrow(table, partial);
			for (const { id, when, variants } of table.exclusions) {
				const holds = can.filter((answers) => covers(when, answers)).length;
				for (const variant of variants) {
					const { excludedBy, hangsOn } = result.variants[
						variant
					] as (typeof result.variants)[string];
					expect(excludedBy.includes(id)).toBe(holds === can.length);
					expect(hangsOn.includes(id)).toBe(holds > 0 && holds < can.length);
				}
			}
		}),
		{ numRuns: 600 },
	);
});

test('answers that cannot occur name assumptions which forbid them, and are still judged', () => {
	fc.assert(
		fc.property(tableAndAnswers, ({ table, partial }) => {
			fc.pre(possibleCompletions(table, partial).length === 0);
			const { contradicts } = narrow(table, partial);
			const named = table.assumptions.filter((a) => contradicts.includes(a.id));
			const forbidden = everyCompletion(table.inputs, partial).every((answers) =>
				named.some((a) => covers(a.never, answers)),
			);
			expect(forbidden).toBe(true);
		}),
		{ numRuns: 300 },
	);
});

test('remaining lists exactly the answers that some completion has', () => {
	fc.assert(
		fc.property(tableAndAnswers, ({ table, partial }) => {
			const can = possibleCompletions(table, partial);
			fc.pre(can.length > 0);
			const open = remaining(table, partial);
			for (const [id, input] of Object.entries(table.inputs)) {
				const expected = everyAnswer(input as Input).filter((answer) =>
					can.some((answers) => answers[id] === answer),
				);
				const listed = (open[id] as readonly (string | readonly [number, number])[]).flatMap(
					(one) => (typeof one === 'string' ? [one] : everyAnswer({ from: one[0], to: one[1] })),
				);
				expect(listed).toEqual(expected);
			}
		}),
		{ numRuns: 400 },
	);
});

const roads = defineChoice({
	id: 'roads',
	inputs: { river: ['bridge', 'ferry', 'none'], load: { from: 0, to: 40 }, rain: ['yes', 'no'] },
	variants: ['lorry', 'cart'],
	groups: { any: ['lorry', 'cart'] },
	exclusions: [
		{ id: 'ferry-is-light', when: { river: 'ferry', load: { from: 10 } }, variants: ['lorry'] },
		{ id: 'mud', when: { river: 'none', rain: 'yes' }, variants: ['lorry'] },
		{ id: 'dry-river-bed', when: { river: 'none', rain: 'no' }, variants: ['lorry'] },
		{ id: 'cart-is-small', when: { load: { from: 5 } }, variants: ['cart'] },
	],
	assumptions: [{ id: 'ferry-stays-in', never: { river: 'ferry', rain: 'yes' } }],
});

test('exclusions that together leave no way out rule out, though none of them is certain', () => {
	expect(narrow(roads, { river: 'none' }).variants.lorry).toEqual({
		status: 'ruled-out',
		excludedBy: [],
		hangsOn: ['mud', 'dry-river-bed'],
	});
});

test('a group fits although no member fits for sure', () => {
	const table = defineChoice({
		id: 'either',
		inputs: { side: ['left', 'right'] },
		variants: ['l', 'r'],
		groups: { one: ['l', 'r'] },
		exclusions: [
			{ id: 'not-left', when: { side: 'left' }, variants: ['r'] },
			{ id: 'not-right', when: { side: 'right' }, variants: ['l'] },
		],
	});
	expect(narrow(table, {})).toMatchObject({
		variants: { l: { status: 'possible' }, r: { status: 'possible' } },
		groups: { one: 'fits' },
	});
});

test('what an assumption implies is not asked, and a contradiction is named', () => {
	expect(remaining(roads, { rain: 'yes' })).toMatchObject({ river: ['bridge', 'none'] });
	expect(narrow(roads, { rain: 'yes', river: 'ferry' }).contradicts).toEqual(['ferry-stays-in']);
	expect(judge(roads, { rain: 'yes' }, { river: 'ferry' })).toBe('never');
	expect(judge(roads, { load: 12 }, { load: { from: 10 } })).toBe('always');
});

test('an unknown input or answer is named with what was received and what exists', () => {
	expect(() => narrow(roads, { river: 'ford' as never })).toThrow(
		'answer to "river": received "ford", expected one of bridge, ferry, none',
	);
	expect(() => narrow(roads, { load: 41 })).toThrow('expected a whole number from 0 to 40');
	expect(() => narrow(roads, { sea: 'calm' } as never)).toThrow(
		'answers: received "sea", expected one of river, load, rain',
	);
});
