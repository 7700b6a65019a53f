// biome-ignore-all lint/suspicious/noThenProperty: what an example expects; never awaited
import { expect, test } from 'vitest';
import { defineChoice } from './define-choice.ts';
import { defineDecision } from './define-decision.ts';
import { runExample } from './run-example.ts';

const paint = defineChoice({
	id: 'paint',
	inputs: { wall: ['inside', 'outside'], coats: { from: 1, to: 5 }, frost: ['yes', 'no'] },
	variants: ['chalk', 'oil', 'lime'],
	exclusions: [
		{ id: 'washes-off', when: { wall: 'outside' }, variants: ['chalk'] },
		{ id: 'cracks', when: { coats: { from: 3 } }, variants: ['oil', 'chalk'] },
	],
	assumptions: [{ id: 'heated', never: { wall: 'inside', frost: 'yes' } }],
});

test('an example that is met has no differences', () => {
	expect(
		runExample(paint, {
			id: 'house',
			when: { wall: 'outside' },
			then: { fits: ['lime'], status: { oil: 'possible' }, ruledOut: { chalk: ['washes-off'] } },
		}),
	).toEqual({ id: 'house', passed: true, differences: [] });
});

test('every difference is told with what was expected and received', () => {
	expect(
		runExample(paint, {
			id: 'wrong',
			when: { wall: 'inside', coats: 2, frost: 'yes' },
			then: {
				fits: ['lime'],
				status: { oil: 'ruled-out' },
				ruledOut: { chalk: [], lime: ['cracks'] },
			},
		}).differences,
	).toEqual([
		{ what: 'contradicts', expected: [], received: ['heated'] },
		{ what: 'fits', expected: ['lime'], received: ['chalk', 'oil', 'lime'] },
		{ what: 'status', of: 'oil', expected: 'ruled-out', received: 'fits' },
		{ what: 'status', of: 'chalk', expected: 'ruled-out', received: 'fits' },
		{ what: 'status', of: 'lime', expected: 'ruled-out', received: 'fits' },
	]);
	expect(
		runExample(paint, {
			id: 'other-reason',
			when: { wall: 'outside', coats: 1 },
			then: { ruledOut: { chalk: ['cracks'] } },
		}).differences,
	).toEqual([{ what: 'ruledOut', of: 'chalk', expected: ['cracks'], received: ['washes-off'] }]);
});

test('outputs are met only when every completion gives them, and none is without a rule', () => {
	const stamps = defineDecision({
		id: 'stamps',
		inputs: { grams: { from: 1, to: 100 }, abroad: ['yes', 'no'] },
		outputs: { price: 'number', size: ['S', 'L'] },
		rules: [
			{ id: 'light', when: { grams: { to: 20 } }, then: { price: 1, size: 'S' } },
			{ id: 'home', when: { grams: { from: 21 }, abroad: 'no' }, then: { price: 2, size: 'S' } },
		],
	});
	const run = (when: { grams?: number; abroad?: 'yes' | 'no' }, price: number) =>
		runExample(stamps, { id: 'x', when, then: { price } }).differences;
	expect(run({ grams: 20 }, 1)).toEqual([]);
	expect(run({ abroad: 'no' }, 1)).toEqual([
		{ what: 'output', of: 'price', expected: 1, received: [1, 2] },
	]);
	expect(run({ grams: 21 }, 2)).toEqual([{ what: 'gap', expected: false, received: true }]);
	// @ts-expect-error a value that the output does not have
	expect(runExample(stamps, { id: 'x', when: { grams: 3 }, then: { size: 'M' } }).passed).toBe(
		false,
	);
});

test('a misspelt variant or answer in an example does not compile', () => {
	// @ts-expect-error a variant that the table does not have
	expect(runExample(paint, { id: 'x', when: {}, then: { fits: ['wax'] } }).passed).toBe(false);
	// @ts-expect-error an answer that the input does not have
	expect(() => runExample(paint, { id: 'x', when: { wall: 'roof' }, then: {} })).toThrow();
});
