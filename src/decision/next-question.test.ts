import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcome, possibleCompletions } from './brute-force.ts';
import { defineChoice } from './define-choice.ts';
import { nextQuestion } from './next-question.ts';
import { randomAnswers, randomTable } from './random-tables.ts';
import type { Answers, Choice, Decision } from './types.ts';

const given = randomTable.chain((table) =>
	fc.record({
		table: fc.constant(table),
		partial: randomAnswers(table.inputs),
		skip: fc.subarray(Object.keys(table.inputs)),
	}),
);

/** Have two completions that differ at most in these inputs different outcomes? */
function changes(table: Choice | Decision, can: readonly Answers[], inputs: readonly string[]) {
	const outcomes = new Map<string, string>();
	return can.some((answers) => {
		const others = Object.entries(answers).filter(([id]) => !inputs.includes(id));
		const key = JSON.stringify(others);
		const known = outcomes.get(key) ?? outcome(table, answers);
		outcomes.set(key, known);
		return known !== outcome(table, answers);
	});
}

test('without assumptions, settled are exactly the inputs that alone change no outcome', () => {
	fc.assert(
		fc.property(given, ({ table, partial }) => {
			const free = { ...table, assumptions: [] };
			const can = possibleCompletions(free, partial);
			const unknown = Object.keys(free.inputs).filter((id) => !(id in partial));
			const { settled, ranked } = nextQuestion(free, partial);
			expect(settled).toEqual(unknown.filter((id) => !changes(free, can, [id])));
			expect(ranked.map((q) => q.input).sort()).toEqual(
				unknown.filter((id) => changes(free, can, [id])).sort(),
			);
		}),
		{ numRuns: 400 },
	);
});

test('settled inputs change nothing together, every other one does beside them', () => {
	fc.assert(
		fc.property(given, ({ table, partial, skip }) => {
			const can = possibleCompletions(table, partial);
			fc.pre(can.length > 0);
			const unknown = Object.keys(table.inputs).filter((id) => !(id in partial));
			const { input, settled, ranked } = nextQuestion(table, partial, { skip });
			expect(changes(table, can, settled)).toBe(false);
			const asked = unknown.filter((id) => !settled.includes(id));
			for (const id of asked) expect(changes(table, can, [...settled, id])).toBe(true);
			for (const id of unknown) if (changes(table, can, [id])) expect(asked).toContain(id);
			expect(ranked.map((q) => q.input).sort()).toEqual(
				asked.filter((id) => !skip.includes(id)).sort(),
			);
			expect(input).toBe(ranked[0]?.input);
		}),
		{ numRuns: 600 },
	);
});

/** Each thing that an outcome can have: a variant that fits, or a value of an output. */
function undecided(table: Choice | Decision, can: readonly Answers[]): number {
	const outcomes = can.map((answers) => outcome(table, answers).split(','));
	return [...new Set(outcomes.flat())].filter(
		(one) => one !== '' && !outcomes.every((has) => has.includes(one)),
	).length;
}

test('what a question tells is how much less is undecided, on average over its answers', () => {
	fc.assert(
		fc.property(given, ({ table, partial }) => {
			const can = possibleCompletions(table, partial);
			fc.pre(can.length > 0);
			for (const { input, tells } of nextQuestion(table, partial).ranked) {
				const answers = table.inputs[input];
				if (!Array.isArray(answers)) continue;
				const after = answers
					.map((answer) => can.filter((completion) => completion[input] === answer))
					.filter((left) => left.length > 0)
					.map((left) => undecided(table, can) - undecided(table, left));
				expect(tells).toBeCloseTo(after.reduce((a, b) => a + b, 0) / after.length, 9);
			}
		}),
		{ numRuns: 300 },
	);
});

const trip = defineChoice({
	id: 'trip',
	inputs: {
		far: ['yes', 'no'],
		rain: ['yes', 'no'],
		bike: ['own', 'hired', 'none'],
		lamp: ['yes', 'no'],
	},
	variants: ['walk', 'ride', 'bus'],
	exclusions: [
		{ id: 'too-far', when: { far: 'yes' }, variants: ['walk', 'ride'] },
		{ id: 'wet', when: { rain: 'yes' }, variants: ['ride'] },
		{ id: 'no-bike', when: { bike: 'none' }, variants: ['ride'] },
	],
});

test('the input that decides most comes first, skipped ones do not', () => {
	expect(nextQuestion(trip, {})).toEqual({
		input: 'far',
		ranked: [
			{ input: 'far', tells: 1.5 },
			{ input: 'rain', tells: 0.5 },
			{ input: 'bike', tells: 1 / 3 },
		],
		settled: ['lamp'],
	});
	expect(nextQuestion(trip, {}, { skip: ['far'] }).input).toBe('rain');
	expect(nextQuestion(trip, { far: 'yes' })).toEqual({
		input: undefined,
		ranked: [],
		settled: ['rain', 'bike', 'lamp'],
	});
});

test('of inputs that assumptions tie to each other the first is asked', () => {
	const tied = defineChoice({
		id: 'tied',
		inputs: { sky: ['dry', 'wet'], ground: ['dry', 'wet'] },
		variants: ['picnic'],
		exclusions: [{ id: 'soaked', when: { ground: 'wet' }, variants: ['picnic'] }],
		assumptions: [
			{ id: 'rain-wets', never: { sky: 'wet', ground: 'dry' } },
			{ id: 'sun-dries', never: { sky: 'dry', ground: 'wet' } },
		],
	});
	expect(nextQuestion(tied, {})).toMatchObject({ input: 'sky', settled: ['ground'] });
	expect(nextQuestion(tied, { sky: 'wet' })).toMatchObject({ input: undefined });
});
