import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers, everyCompletion, fitsUnder, possibleCompletions } from './brute-force.ts';
import { defineChoice } from './define-choice.ts';
import { nearest } from './nearest.ts';
import { randomAnswers, randomChoice } from './random-tables.ts';
import type { Answers, Choice, Input } from './types.ts';

const given = randomChoice.chain((table) =>
	fc.record({
		table: fc.constant(table),
		partial: randomAnswers(table.inputs),
		fixed: fc.subarray(Object.keys(table.inputs)),
	}),
);

/** What the variant is after some answers are changed: undefined where it is ruled out. */
function after(table: Choice, partial: Record<string, unknown>): 'fits' | 'possible' | undefined {
	const can = possibleCompletions(table, partial);
	const yes = can.filter((answers) => fitsUnder(table, 'v', answers)).length;
	return yes === 0 ? undefined : yes === can.length ? 'fits' : 'possible';
}

/** Every change that is enough, by trying each set of changeable answers, the smallest first. */
function bruteForce(table: Choice, partial: Record<string, unknown>, fixed: readonly string[]) {
	const changeable = Object.keys(partial).filter((id) => !fixed.includes(id));
	for (let size = 0; size <= changeable.length; size++) {
		const enough: { change: Record<string, unknown>; status: string }[] = [];
		for (let bits = 0; bits < 1 << changeable.length; bits++) {
			const ids = changeable.filter((_, n) => bits & (1 << n));
			if (ids.length !== size) continue;
			const inputs = Object.fromEntries(ids.map((id) => [id, table.inputs[id] as Input]));
			for (const change of everyCompletion(inputs)) {
				if (ids.some((id) => change[id] === partial[id])) continue;
				const status = after(table, { ...partial, ...change });
				if (status) enough.push({ change, status });
			}
		}
		if (enough.length > 0) return enough;
	}
	return [];
}

const asKey = (status: string, change: Record<string, unknown>) =>
	`${status} ${JSON.stringify(Object.entries(change).sort())}`;

test('nearest finds every smallest change that brings a variant back, and nothing else', () => {
	fc.assert(
		fc.property(given, ({ table, partial, fixed }) => {
			const expected = bruteForce(table, partial, fixed);
			const { status, changes } = nearest(table, 'v', partial, { fixed });
			expect(status).toBe(expected.length > 0 ? 'found' : 'none');
			const combinations = changes.flatMap(({ to, status }) => {
				const inputs = Object.fromEntries(
					Object.keys(to).map((id) => [id, table.inputs[id] as Input]),
				);
				const inside = everyCompletion(inputs).filter((answers) => covers(to, answers as Answers));
				return inside.map((change) => asKey(status, change));
			});
			expect(combinations.sort()).toEqual(
				expected.map(({ change, status }) => asKey(status, change)).sort(),
			);
		}),
		{ numRuns: 600 },
	);
});

const boats = defineChoice({
	id: 'boats',
	inputs: {
		water: ['river', 'lake', 'sea'],
		wind: { from: 0, to: 12 },
		crew: { from: 1, to: 8 },
	},
	variants: ['canoe', 'yacht'],
	exclusions: [
		{ id: 'waves', when: { water: 'sea' }, variants: ['canoe'] },
		{ id: 'gusts', when: { wind: { from: 5 } }, variants: ['canoe'] },
		{ id: 'calm', when: { wind: { to: 1 } }, variants: ['yacht'] },
		{ id: 'short-handed', when: { crew: 1 }, variants: ['yacht'] },
	],
	assumptions: [{ id: 'the-lake-is-windy', never: { water: 'lake', wind: { to: 4 } } }],
});

test('changes are merged where every combination of them is enough', () => {
	expect(nearest(boats, 'canoe', { water: 'sea', wind: 7, crew: 2 })).toEqual({
		status: 'found',
		changes: [{ to: { water: 'river', wind: { from: 0, to: 4 } }, status: 'fits' }],
	});
	expect(nearest(boats, 'yacht', { wind: 0 }).changes).toEqual([
		{ to: { wind: { from: 2, to: 12 } }, status: 'possible' },
	]);
});

test('nothing is proposed where nothing needs to change, and none where nothing helps', () => {
	expect(nearest(boats, 'yacht', { wind: 6 }).changes).toEqual([{ to: {}, status: 'possible' }]);
	expect(nearest(boats, 'canoe', { water: 'lake', wind: 7 }, { fixed: ['water'] })).toEqual({
		status: 'none',
		changes: [],
	});
});

test('a spent budget is said, not guessed around', () => {
	expect(nearest(boats, 'canoe', { water: 'sea', wind: 7 }, { budget: 2 })).toEqual({
		status: 'not proved',
		changes: [],
	});
});

test('an unknown variant is refused', () => {
	expect(() => nearest(boats, 'raft' as 'canoe', {})).toThrow('expected one of canoe, yacht');
});
