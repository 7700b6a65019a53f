/** Small random tables for property tests, and the brute force that they are compared with. */
import fc from 'fast-check';
import { defineChoice } from './define-choice.ts';
import { DefinitionError } from './errors.ts';
import type { Answers, Box, Choice, Input, Inputs } from './types.ts';

const input: fc.Arbitrary<Input> = fc.oneof(
	fc.integer({ min: 2, max: 4 }).map((n) => ['a', 'b', 'c', 'd'].slice(0, n)),
	fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 1, max: 4 })).map(([from, n]) => ({
		from,
		to: from + n,
	})),
);

const inputs: fc.Arbitrary<Inputs> = fc
	.array(input, { minLength: 1, maxLength: 4 })
	.map((list) => Object.fromEntries(list.map((one, i) => [`input-${i}`, one])));

function cell(one: Input): fc.Arbitrary<unknown> {
	if (Array.isArray(one))
		return fc.subarray(one as string[], { minLength: 1, maxLength: one.length - 1 });
	const { from, to } = one as { from: number; to: number };
	return fc
		.tuple(fc.integer({ min: from, max: to }), fc.integer({ min: from, max: to }))
		.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
}

function box(of: Inputs): fc.Arbitrary<Box> {
	const ids = Object.keys(of);
	return fc
		.subarray(ids, { minLength: 1, maxLength: Math.min(3, ids.length) })
		.chain((named) => fc.record(Object.fromEntries(named.map((id) => [id, cell(of[id] as Input)]))))
		.map((record) => record as Box);
}

/** A random choice with up to four inputs, four variants, seven exclusions and two assumptions. */
export const randomChoice: fc.Arbitrary<Choice> = inputs
	.chain((of) => {
		const variants = ['v', 'w', 'x', 'y'];
		return fc.record({
			inputs: fc.constant(of),
			exclusions: fc.array(
				fc.record({ when: box(of), variants: fc.subarray(variants, { minLength: 1 }) }),
				{ maxLength: 7 },
			),
			assumptions: fc.array(box(of), { maxLength: 2 }),
			pair: fc.subarray(variants, { minLength: 1 }),
		});
	})
	.map((made) => {
		try {
			return defineChoice({
				id: 'random',
				inputs: made.inputs,
				variants: ['v', 'w', 'x', 'y'],
				groups: { pair: made.pair, all: ['v', 'w', 'x', 'y'] },
				exclusions: made.exclusions.map((e, i) => ({ id: `exclusion-${i}`, ...e })),
				assumptions: made.assumptions.map((never, i) => ({ id: `assumption-${i}`, never })),
			}) as Choice;
		} catch (error) {
			if (error instanceof DefinitionError) return undefined;
			throw error;
		}
	})
	.filter((table): table is Choice => table !== undefined);

/** Random answers to some of a table's inputs. */
export function randomAnswers(of: Inputs): fc.Arbitrary<Record<string, string | number>> {
	return fc
		.subarray(Object.keys(of))
		.chain((ids) =>
			fc.record(
				Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...everyAnswer(of[id] as Input))])),
			),
		);
}

/** Every answer to an input. */
export function everyAnswer(one: Input): (string | number)[] {
	if (Array.isArray(one)) return one as string[];
	const { from, to } = one as { from: number; to: number };
	return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Every full set of answers that agrees with the partial ones. */
export function everyCompletion(of: Inputs, partial: Record<string, unknown> = {}): Answers[] {
	return Object.entries(of).reduce<Record<string, string | number>[]>(
		(made, [id, one]) =>
			made.flatMap((answers) =>
				everyAnswer(one)
					.filter((answer) => partial[id] === undefined || partial[id] === answer)
					.map((answer) => ({ ...answers, [id]: answer })),
			),
		[{}],
	);
}

/** Does a box cover answers? Written from the definition, apart from the engine's regions. */
export function covers(when: Box, answers: Answers): boolean {
	return Object.entries(when).every(([id, cell]) => {
		const answer = answers[id] as string | number;
		if (typeof cell === 'string' || typeof cell === 'number') return cell === answer;
		if (Array.isArray(cell)) return cell.includes(answer as string);
		const { from = -Infinity, to = Infinity } = cell as { from?: number; to?: number };
		return from <= (answer as number) && (answer as number) <= to;
	});
}
