import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DecisionDocument } from '../guide/types.ts';
import { readDecisionLink, writeDecisionLink } from './decision-link.ts';

const document = {
	inputs: [
		{ id: 'family', answers: [{ id: 'ipv4' }, { id: 'ipv6' }] },
		{ id: 'nodes', range: { from: 1, to: 5000, unit: 'nodes' } },
	],
} as unknown as DecisionDocument;

test('what was said survives its link', () => {
	const said = fc.record(
		{
			family: fc.constantFrom('ipv4', 'ipv6', 'not-sure'),
			nodes: fc.integer({ min: 1, max: 5000 }),
		},
		{ requiredKeys: [] },
	);
	fc.assert(
		fc.property(said, (state) => {
			expect(readDecisionLink(document, writeDecisionLink(document, state))).toEqual({
				state,
				dropped: [],
			});
		}),
	);
});

test.each([
	['nodes=0', 'Expected a whole number from 1 to 5000.'],
	['nodes=many', 'Expected a whole number from 1 to 5000.'],
	['nodes=1e3', 'Expected a whole number from 1 to 5000.'],
	['family=ipx', 'Expected one of: ipv4, ipv6, not-sure.'],
	['moon=full', 'There is no such question.'],
])('%s is dropped, with what was expected', (query, why) => {
	const [key, value] = query.split('=');
	expect(readDecisionLink(document, `?${query}&family=ipv4`)).toEqual({
		state: { family: 'ipv4' },
		dropped: [{ key, value, why }],
	});
});
