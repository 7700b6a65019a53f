// biome-ignore-all lint/suspicious/noThenProperty: the outputs of a rule; never awaited
import { expect, expectTypeOf, test } from 'vitest';
import { type DecisionDefinition, defineDecision } from './define-decision.ts';
import { evaluate } from './evaluate.ts';
import { narrow } from './narrow.ts';
import type { Assumption, Inputs, Outputs, Rule } from './types.ts';

const sound = {
	id: 'oven',
	inputs: { dough: ['bread', 'cake'], grams: { from: 100, to: 2000 } },
	outputs: { heat: ['hot', 'mild'], minutes: { from: 5, to: 90 }, steam: 'number' },
	rules: [
		{ id: 'bread', when: { dough: 'bread' }, then: { heat: 'hot', minutes: 40, steam: 0.5 } },
		{ id: 'cake', when: { dough: 'cake' }, then: { heat: 'mild', minutes: 60, steam: 0 } },
	],
	assumptions: [{ id: 'small-cakes', never: { dough: 'cake', grams: { from: 1500 } } }],
} as const;

type Loose = DecisionDefinition<Inputs, Outputs, Rule, Assumption>;
const broken = (change: object) => () => defineDecision({ ...sound, ...change } as Loose);
const rule = (change: object) =>
	broken({ rules: [{ ...sound.rules[0], ...change }, sound.rules[1]] });
const then = (change: object) => rule({ then: { ...sound.rules[0].then, ...change } });

test.each([
	[
		'an unknown answer',
		rule({ when: { dough: 'pie' } }),
		'decision "oven", rule "bread", "dough": received "pie", expected one of bread, cake',
	],
	[
		'an unknown input',
		rule({ when: { salt: 1 } }),
		'received "salt", expected one of dough, grams',
	],
	['a misspelt end', rule({ when: { grams: { form: 200 } } }), 'received "form", expected one of'],
	[
		'an empty box beside another rule',
		rule({ when: {} }),
		'rule "bread", inputs: received [], expected at least one',
	],
	[
		'an unknown output',
		then({ colour: 'brown' }),
		'rule "bread": received "colour", expected one of heat, minutes, steam',
	],
	[
		'an unknown value',
		then({ heat: 'cold' }),
		'"heat": received "cold", expected one of hot, mild',
	],
	['a missing value', then({ heat: undefined }), '"heat": received undefined, expected one of'],
	['a number out of range', then({ minutes: 91 }), 'received 91, expected a whole number from 5'],
	['a number that is not whole', then({ minutes: 5.5 }), 'received 5.5, expected a whole number'],
	['no number at all', then({ steam: Number.NaN }), 'received null, expected a finite number'],
	['the same rule twice', broken({ rules: [sound.rules[0], sound.rules[0]] }), 'expected only one'],
	['no rule', broken({ rules: [] }), 'rules: received [], expected at least one'],
	['no output', broken({ outputs: {} }), 'outputs: received [], expected at least one'],
	['an output without values', broken({ outputs: { heat: [] } }), 'output "heat": received []'],
	[
		'a vacuous assumption',
		broken({ assumptions: [sound.assumptions[0], { ...sound.assumptions[0], id: 'again' }] }),
		'expected something that the others do not cover',
	],
])('%s is refused, with what was received, what was expected and where', (_, define, message) => {
	expect(define).toThrow(message);
});

test('a table of one rule may cover everything', () => {
	const table = defineDecision({ ...sound, rules: [{ ...sound.rules[0], when: {} }] });
	expect(evaluate(table, { dough: 'cake', grams: 100 }).rule).toBe('bread');
});

test('answers, inputs, outputs and values are inferred', () => {
	const table = defineDecision(sound);
	const { outputs } = evaluate(table, { dough: 'cake', grams: 200 });
	expectTypeOf(outputs).toEqualTypeOf<
		{ readonly heat: 'hot' | 'mild'; readonly minutes: number; readonly steam: number } | undefined
	>();
	expectTypeOf(narrow(table, {}).outputs.heat).toEqualTypeOf<readonly ('hot' | 'mild')[]>();
	// @ts-expect-error an answer that the input does not have
	expect(() => evaluate(table, { dough: 'pie', grams: 200 })).toThrow();
	// @ts-expect-error an input that is not answered
	expect(() => evaluate(table, { dough: 'cake' })).toThrow();
	// @ts-expect-error an output that the table does not have
	expect(narrow(table, {}).outputs.colour).toBeUndefined();
});

test('a misspelt answer, input, output or value does not compile', () => {
	const head = {
		id: 'typed',
		inputs: { dough: ['bread', 'cake'], salt: ['yes', 'no'] },
		outputs: { heat: ['hot', 'mild'], minutes: 'number' },
	} as const;
	const then = { heat: 'hot', minutes: 4 } as const;
	const define = [
		() =>
			defineDecision({
				...head,
				// @ts-expect-error an answer
				rules: [{ id: 'a', when: { dough: 'pie' }, then }],
			}),
		() =>
			defineDecision({
				...head,
				// @ts-expect-error an input beside one that exists
				rules: [{ id: 'a', when: { dough: 'cake', sal: 'yes' }, then }],
			}),
		() =>
			defineDecision({
				...head,
				// @ts-expect-error an output beside those that exist
				rules: [{ id: 'a', when: { dough: 'cake' }, then: { ...then, het: 1 } }],
			}),
		() =>
			defineDecision({
				...head,
				// @ts-expect-error a value
				rules: [{ id: 'a', when: { dough: 'cake' }, then: { ...then, heat: 'cold' } }],
			}),
		() =>
			defineDecision({
				...head,
				// @ts-expect-error a value that is missing
				rules: [{ id: 'a', when: { dough: 'cake' }, then: { heat: 'hot' } }],
			}),
	];
	for (const one of define) expect(one).toThrow();
});
