import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsUnder, possibleCompletions } from './brute-force.ts';
import { defineChoice } from './define-choice.ts';
import { minimalReason } from './minimal-reason.ts';
import { randomAnswers, randomChoice } from './random-tables.ts';
import type { Choice } from './types.ts';

function statusUnder(table: Choice, partial: Record<string, unknown>) {
	const can = possibleCompletions(table, partial);
	const yes = can.filter((answers) => fitsUnder(table, 'v', answers)).length;
	return yes === can.length ? 'fits' : yes === 0 ? 'ruled-out' : 'possible';
}

test('minimalReason finds every smallest set of given answers that decides the status', () => {
	const given = randomChoice.chain((table) =>
		fc.record({ table: fc.constant(table), partial: randomAnswers(table.inputs) }),
	);
	fc.assert(
		fc.property(given, ({ table, partial }) => {
			fc.pre(possibleCompletions(table, partial).length > 0);
			const { status, reasons } = minimalReason(table, 'v', partial);
			expect(status).toBe(statusUnder(table, partial));
			if (status === 'possible') {
				expect(reasons).toEqual([]);
				return;
			}
			const ids = Object.keys(table.inputs).filter((id) => id in partial);
			const subsets = Array.from({ length: 1 << ids.length }, (_, bits) =>
				Object.fromEntries(ids.filter((_, n) => bits & (1 << n)).map((id) => [id, partial[id]])),
			).filter((subset) => statusUnder(table, subset) === status);
			const size = Math.min(...subsets.map((subset) => Object.keys(subset).length));
			const smallest = subsets.filter((subset) => Object.keys(subset).length === size);
			const asText = (sets: readonly object[] = []) => sets.map((s) => JSON.stringify(s)).sort();
			expect(asText(reasons)).toEqual(asText(smallest));
		}),
		{ numRuns: 500 },
	);
});

const stairs = defineChoice({
	id: 'stairs',
	inputs: { floor: { from: 0, to: 9 }, lift: ['works', 'broken'], knee: ['good', 'bad'] },
	variants: ['v'],
	exclusions: [
		{ id: 'high', when: { floor: { from: 4 }, lift: 'broken' }, variants: ['v'] },
		{ id: 'painful', when: { lift: 'broken', knee: 'bad' }, variants: ['v'] },
	],
});

test('all smallest reasons are told, of a variant that fits as of one that is ruled out', () => {
	expect(minimalReason(stairs, 'v', { floor: 7, lift: 'broken', knee: 'bad' })).toEqual({
		status: 'ruled-out',
		reasons: [
			{ floor: 7, lift: 'broken' },
			{ lift: 'broken', knee: 'bad' },
		],
	});
	expect(minimalReason(stairs, 'v', { floor: 2, lift: 'works', knee: 'good' })).toEqual({
		status: 'fits',
		reasons: [{ lift: 'works' }],
	});
});

test('a spent budget gives no reasons, and still the status', () => {
	expect(minimalReason(stairs, 'v', { floor: 7, lift: 'broken' }, { budget: 1 })).toEqual({
		status: 'ruled-out',
		reasons: undefined,
	});
});
