import fc from 'fast-check';
import { expect, test } from 'vitest';
import { table } from './fixtures.ts';
import { readLink, writeLink } from './link.ts';
import { MOST_COMPARED, NOT_SURE, type State, untouched } from './state.ts';

const answers = fc
	.subarray([...table.questions])
	.chain((questions) =>
		fc.record(
			Object.fromEntries(
				questions.map((q) => [q.id, fc.constantFrom(...q.answers.map((a) => a.id), NOT_SURE)]),
			),
		),
	);
const states: fc.Arbitrary<State> = fc.record({
	said: answers,
	shown: fc.record(
		{
			open: fc.boolean(),
			environment: fc.constantFrom(...Object.keys(table.environments)),
			ratings: fc.record(
				{
					performance: fc.constantFrom('best', 'excellent', 'poor-to-excellent'),
					complexity: fc.constantFrom('low', 'moderate'),
				},
				{ requiredKeys: [] },
			),
			text: fc
				.string({ minLength: 1, maxLength: 80 })
				.map((t) => t.trim())
				.filter(Boolean),
		},
		{ requiredKeys: ['open', 'ratings'] },
	),
	compared: fc.shuffledSubarray(
		table.variants.map((v) => v.id),
		{ maxLength: MOST_COMPARED },
	),
});

test('a state survives its link', () => {
	fc.assert(
		fc.property(states, (state) => {
			expect(readLink(table, writeLink(table, state))).toEqual({ state, dropped: [] });
		}),
		{ numRuns: 500 },
	);
});

test('equal states have equal links, whatever the order of the answers', () => {
	fc.assert(
		fc.property(states, (state) => {
			const said = Object.fromEntries(Object.entries(state.said).reverse());
			expect(writeLink(table, { ...state, said })).toBe(writeLink(table, state));
		}),
	);
});

test('an untouched page has no query; “not sure” is kept', () => {
	expect(writeLink(table, untouched)).toBe('');
	expect(writeLink(table, { ...untouched, said: { windows: NOT_SURE } })).toBe('?windows=not-sure');
});

test('what cannot be read is dropped and named, and the rest is kept', () => {
	const { state, dropped } = readLink(
		table,
		'?platform=azure&windows=maybe&moon=full&platform=aws&show=all',
	);
	expect(state.said).toEqual({ platform: 'azure' });
	expect(dropped).toEqual([
		{ key: 'windows', value: 'maybe', why: 'Expected one of: yes, no, not-sure.' },
		{ key: 'moon', value: 'full', why: 'There is no such question.' },
		{ key: 'platform', value: 'aws', why: 'It stands more than once; the first counts.' },
		{ key: 'show', value: 'all', why: 'Expected one of: open.' },
	]);
});

test('a link names the variants that stand side by side, and drops what cannot stand there', () => {
	const { state, dropped } = readLink(
		table,
		'?compare=gcp,kilo,flannel,gcp,azure-cni,aws-vpc-cni&windows=no',
	);
	expect(state.compared).toEqual(['gcp', 'flannel', 'azure-cni']);
	expect(dropped.map(({ key, value }) => `${key}=${value}`)).toEqual([
		'compare=kilo',
		'compare=gcp',
		'compare=aws-vpc-cni',
	]);
	expect(dropped[0]?.why).toContain('calico-vxlan-cross-subnet');
	expect(dropped.slice(1).map(({ why }) => why)).toEqual([
		'It stands more than once.',
		'At most 3 can be compared.',
	]);
	expect(writeLink(table, state)).toBe('?windows=no&compare=gcp,flannel,azure-cni');
});

test('no query breaks the reading of a link', () => {
	const query = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc
			.array(
				fc.tuple(
					fc.constantFrom('platform', 'text', 'show', 'compare', '__proto__', 'x'),
					fc.string(),
				),
			)
			.map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
	);
	fc.assert(
		fc.property(query, (text) => {
			const { state } = readLink(table, text);
			for (const [id, answer] of Object.entries(state.said)) {
				const question = table.questions.find((q) => q.id === id);
				expect([...(question?.answers.map((a) => a.id) ?? []), NOT_SURE]).toContain(answer);
			}
		}),
		{ numRuns: 2000 },
	);
});
