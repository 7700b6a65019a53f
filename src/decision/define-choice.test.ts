import { expect, expectTypeOf, test } from 'vitest';
import { type ChoiceDefinition, defineChoice } from './define-choice.ts';
import { narrow } from './narrow.ts';
import type { Assumption, Exclusion, Inputs } from './types.ts';

const sound = {
	id: 'bread',
	inputs: { flour: ['wheat', 'rye'], hours: { from: 0, to: 48 } },
	variants: ['loaf', 'bun'],
	groups: { all: ['loaf', 'bun'] },
	exclusions: [
		{ id: 'rye-rises-slowly', when: { flour: 'rye', hours: { to: 11 } }, variants: ['loaf'] },
	],
	assumptions: [{ id: 'no-long-wheat', never: { flour: 'wheat', hours: { from: 25 } } }],
} as const;

type Loose = ChoiceDefinition<Inputs, string, string, Exclusion, Assumption>;
const broken = (change: object) => () => defineChoice({ ...sound, ...change } as Loose);
const exclusion = (change: object) =>
	broken({ exclusions: [{ ...sound.exclusions[0], ...change }] });

test.each([
	[
		'an unknown answer',
		exclusion({ when: { flour: 'oat' } }),
		'choice "bread", exclusion "rye-rises-slowly", "flour": received "oat", expected one of wheat, rye',
	],
	[
		'an unknown input',
		exclusion({ when: { salt: 'yes' } }),
		'received "salt", expected one of flour, hours',
	],
	[
		'an unknown variant',
		exclusion({ variants: ['cake'] }),
		'exclusion "rye-rises-slowly", variants: received "cake", expected one of loaf, bun',
	],
	[
		'an exclusion without variants',
		exclusion({ variants: [] }),
		'variants: received [], expected at least one',
	],
	[
		'a box that names nothing',
		exclusion({ when: {} }),
		'exclusion "rye-rises-slowly", inputs: received [], expected at least one',
	],
	[
		'a box that covers every answer',
		exclusion({ when: { flour: ['wheat', 'rye'] } }),
		'"flour": received ["wheat","rye"], expected some answers, not all',
	],
	[
		'a box that covers no answer',
		exclusion({ when: { flour: [] } }),
		'"flour": received [], expected some answers, not all',
	],
	[
		'an integer out of range',
		exclusion({ when: { hours: { from: 49 } } }),
		'received 49, expected a whole number from 0 to 48',
	],
	[
		'ends the wrong way round',
		exclusion({ when: { hours: { from: 9, to: 3 } } }),
		'"hours": received {"from":9,"to":3}, expected some answers, not all',
	],
	[
		'the same exclusion twice',
		broken({ exclusions: [sound.exclusions[0], sound.exclusions[0]] }),
		'exclusions: received "rye-rises-slowly", expected only one',
	],
	[
		'the same variant twice',
		broken({ variants: ['loaf', 'bun', 'bun'] }),
		'variants: received "bun"',
	],
	['no variant', broken({ variants: [] }), 'variants: received [], expected at least one'],
	[
		'an unknown group member',
		broken({ groups: { all: ['cake'] } }),
		'group "all": received "cake"',
	],
	[
		'an input without answers',
		broken({ inputs: { ...sound.inputs, salt: [] } }),
		'input "salt": received [], expected at least one',
	],
	[
		'an input with a broken range',
		broken({ inputs: { flour: ['wheat', 'rye'], hours: { from: 5, to: 1 } } }),
		'received {"from":5,"to":1}, expected whole numbers, from <= to',
	],
	[
		'a range that is not whole',
		broken({ inputs: { flour: ['wheat', 'rye'], hours: { from: 0.5, to: 1 } } }),
		'expected whole numbers',
	],
	[
		'a vacuous assumption',
		broken({
			assumptions: [
				sound.assumptions[0],
				{ id: 'again', never: { flour: 'wheat', hours: { from: 30 } } },
			],
		}),
		'assumption "again"',
	],
	[
		'assumptions that leave nothing',
		broken({
			assumptions: [
				{ id: 'w', never: { flour: 'wheat' } },
				{ id: 'r', never: { flour: 'rye' } },
			],
		}),
		'expected something that can occur',
	],
])('%s is refused, with what was received, what was expected and where', (_, define, message) => {
	expect(define).toThrow(message);
});

test('ids are inferred: a misspelt answer, input or variant does not compile', () => {
	const table = defineChoice(sound);
	expectTypeOf(table.variants).toEqualTypeOf<readonly ('loaf' | 'bun')[]>();
	expectTypeOf(narrow(table, { flour: 'rye' }).variants).toHaveProperty('loaf');
	// @ts-expect-error an answer that the input does not have
	expect(() => narrow(table, { flour: 'oat' })).toThrow();
	// @ts-expect-error an input that the table does not have
	expect(() => narrow(table, { salt: 'yes' })).toThrow();
	expect(() =>
		defineChoice({
			id: 'typed',
			inputs: { flour: ['wheat', 'rye'] },
			variants: ['loaf'],
			// @ts-expect-error a variant that the table does not have
			exclusions: [{ id: 'x', when: { flour: 'rye' }, variants: ['bun'] }],
		}),
	).toThrow();
});
