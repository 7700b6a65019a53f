// biome-ignore-all lint/suspicious/noThenProperty: the outputs of a rule; never awaited
/** Small random tables for property tests. */
import fc from 'fast-check';
import { everyAnswer } from './brute-force.ts';
import { defineChoice } from './define-choice.ts';
import { defineDecision } from './define-decision.ts';
import { DefinitionError } from './errors.ts';
import type { Box, Choice, Decision, Input, Inputs } from './types.ts';

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

/** A random choice with up to four inputs, four variants, seven exclusions and three assumptions. */
export const randomChoice: fc.Arbitrary<Choice> = inputs
	.chain((of) => {
		const variants = ['v', 'w', 'x', 'y'];
		return fc.record({
			inputs: fc.constant(of),
			exclusions: fc.array(
				fc.record({ when: box(of), variants: fc.subarray(variants, { minLength: 1 }) }),
				{ maxLength: 7 },
			),
			assumptions: fc.array(box(of), { maxLength: 3 }),
			pair: fc.subarray(variants, { minLength: 1 }),
		});
	})
	.map((made) =>
		unlessUnsound(
			() =>
				defineChoice({
					id: 'random',
					inputs: made.inputs,
					variants: ['v', 'w', 'x', 'y'],
					groups: { pair: made.pair, all: ['v', 'w', 'x', 'y'] },
					exclusions: made.exclusions.map((e, i) => ({ id: `exclusion-${i}`, ...e })),
					assumptions: named(made.assumptions),
				}) as Choice,
		),
	)
	.filter((table) => table !== undefined);

/**
 * A random decision: rules that part all combinations among them, then some of these left out and some
 * others added, so that tables with and without gaps and overlaps occur.
 */
export const randomDecision: fc.Arbitrary<Decision> = inputs
	.chain((of) =>
		fc.record({
			inputs: fc.constant(of),
			cuts: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
			values: fc.array(fc.tuple(fc.constantFrom('red', 'blue'), fc.integer({ min: 0, max: 2 })), {
				minLength: 12,
				maxLength: 12,
			}),
			left: fc.oneof(fc.constant(0), fc.nat(2)),
			added: fc.oneof(fc.constant([]), fc.array(box(of), { maxLength: 3 })),
			assumptions: fc.array(box(of), { maxLength: 3 }),
		}),
	)
	.map((made) =>
		unlessUnsound(() => {
			const boxes = [...parted(made.inputs, made.cuts).slice(made.left), ...made.added];
			return defineDecision({
				id: 'random',
				inputs: made.inputs,
				outputs: { colour: ['red', 'blue'], size: { from: 0, to: 2 } },
				rules: boxes.map((when, n) => {
					const [colour, size] = made.values[n] as ['red' | 'blue', number];
					return { id: `rule-${n}`, when, then: { colour, size } };
				}),
				assumptions: named(made.assumptions),
			}) as Decision;
		}),
	)
	.filter((table) => table !== undefined);

/** A random table of either kind. */
export const randomTable: fc.Arbitrary<Choice | Decision> = fc.oneof(randomChoice, randomDecision);

/** Cuts all combinations in two, and one of the parts, and so on: boxes that cover each once. */
function parted(of: Inputs, cuts: readonly number[]): Box[] {
	const ids = Object.keys(of);
	let parts = [Object.fromEntries(ids.map((id) => [id, everyAnswer(of[id] as Input)]))];
	for (const cut of cuts) {
		const part = parts[cut % parts.length] as Record<string, (string | number)[]>;
		const id = ids[(cut >> 4) % ids.length] as string;
		const answers = part[id] as (string | number)[];
		if (answers.length < 2) continue;
		const at = 1 + ((cut >> 8) % (answers.length - 1));
		parts = parts.filter((other) => other !== part);
		parts.push({ ...part, [id]: answers.slice(0, at) }, { ...part, [id]: answers.slice(at) });
	}
	return parts.map((part) =>
		Object.fromEntries(
			ids.flatMap((id) => {
				const answers = part[id] as (string | number)[];
				if (answers.length === everyAnswer(of[id] as Input).length) return [];
				return [[id, Array.isArray(of[id]) ? answers : { from: answers[0], to: answers.at(-1) }]];
			}),
		),
	) as Box[];
}

function named(boxes: readonly Box[]): { id: string; never: Box }[] {
	return boxes.map((never, i) => ({ id: `assumption-${i}`, never }));
}

function unlessUnsound<T>(define: () => T): T | undefined {
	try {
		return define();
	} catch (error) {
		if (error instanceof DefinitionError) return undefined;
		throw error;
	}
}

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
