import { expect, test } from 'vitest';
import { applying } from './applying.ts';
import { choice, reading, table } from './fixtures.ts';
import { countSentence } from './sentence.ts';
import { usualAnswers } from './usual.ts';

const best = (said: Record<string, string>) => {
	const { best, rows } = reading(said);
	return [best, best && rows[best]?.status];
};

test('with nothing answered there is a recommendation, with what to check', () => {
	expect(best({})).toEqual(['calico-vxlan-cross-subnet', 'possible']);
	expect(reading({}).rows['calico-vxlan-cross-subnet']?.openQuestions).toContain('udp-4789');
});

// Calico's "Determine best networking option", row by row, for pods that need not be reachable.
test.each([
	['on-prem', 'calico-bgp-peered'],
	['aws', 'calico-vxlan-cross-subnet'],
	['eks', 'calico-vxlan-cross-subnet'],
	['azure', 'calico-vxlan-cross-subnet'],
	['aks', 'azure-cni-overlay'],
	['gcp', 'calico-vxlan-always'],
	['gke', 'gcp'],
	['iks', 'calico-ipip-cross-subnet'],
	['other-cloud', 'calico-vxlan-cross-subnet'],
])(
	'on %s, not reachable from outside, it recommends %s as Calico’s docs do',
	(platform, expected) => {
		expect(best({ platform, routable: 'not-required' })).toEqual([expected, 'possible']);
	},
);

test.each([
	['on-prem', 'calico-bgp-peered'],
	['aws', 'aws-vpc-cni'],
	['eks', 'aws-vpc-cni'],
	['azure', 'azure-cni'],
	['aks', 'azure-cni'],
	['gcp', 'gcp'],
	['gke', 'gcp'],
])('on %s, reachable from outside, it recommends %s as Calico’s docs do', (platform, expected) => {
	expect(best({ platform, routable: 'required' })[0]).toBe(expected);
});

test('“not sure” is unknown, and never “no”', () => {
	expect(reading({ windows: 'not-sure', 'router-bgp': 'not-sure' }).rows).toEqual(reading({}).rows);
});

test('what is ruled out names the answer, and where it was implied, what implies it', () => {
	const [reason] = reading({ platform: 'azure' }).rows['calico-ipip-always']?.reasons ?? [];
	expect(reason?.exclusion.id).toBe('protocol-4-blocked');
	expect(reason?.because).toMatchObject([
		{
			question: 'ip-protocol-4',
			answers: ['blocked'],
			impliedBy: [
				{ implication: { id: 'azure-drops-protocol-4' }, question: 'platform', answer: 'azure' },
			],
		},
	]);
	const given = reading({ windows: 'yes' }).rows['calico-ipip-always']?.reasons[0];
	expect(given?.because).toEqual([{ question: 'windows', answers: ['yes'], impliedBy: [] }]);
});

test('an answer that the platform contradicts is set aside and named, and the platform counts', () => {
	const { setAside, rows } = reading({ platform: 'azure', 'ip-protocol-4': 'passes' });
	expect(setAside).toMatchObject([
		{ question: 'ip-protocol-4', answer: 'passes', by: { id: 'azure-drops-protocol-4' } },
	]);
	expect(rows['calico-ipip-always']?.status).toBe('ruled-out');
});

test('a possible variant hangs on open questions only', () => {
	const { rows } = reading({ platform: 'azure', 'udp-4789': 'passes' });
	expect(rows['calico-vxlan-always']?.openQuestions).not.toContain('udp-4789');
	expect(rows['calico-vxlan-always']?.openQuestions).not.toContain('router-bgp');
	expect(rows['calico-vxlan-always']?.openQuestions).toContain('windows');
});

test('the usual answers decide an on-prem cluster, and never contradict the platform', () => {
	for (const { id: platform } of table.questions[0]?.answers ?? []) {
		const said = { platform, subnets: 'several', 'router-bgp': 'no' };
		const usual = usualAnswers(table, choice, said);
		const { setAside, rows, best } = reading({ ...said, ...usual });
		// BGP on the routers of a cloud is the answer that was given above, not a usual one.
		expect(setAside).toEqual([]);
		expect(best && rows[best]?.status, platform).toBe('fits');
	}
});

test('the usual answers keep what was said', () => {
	const usual = usualAnswers(table, choice, { windows: 'yes', overlay: 'not-sure' });
	expect(usual).not.toHaveProperty('windows');
	expect(usual).toMatchObject({ overlay: 'acceptable' });
});

test('requirements follow from the answers, and say when they are not sure', () => {
	const of = (answers: Record<string, string>) =>
		applying(choice, table.requirements, 'calico-vxlan-always', answers).map(
			({ condition, sure }) => `${condition.id}${sure ? '' : '?'}`,
		);
	expect(of({ 'udp-4789': 'can-be-opened' })).toContain('open-udp-4789');
	expect(of({})).toContain('open-udp-4789?');
	expect(of({ 'udp-4789': 'passes' }).join()).not.toContain('open-udp-4789');
});

test('what fits stands in the order that the page promises', () => {
	const said = { platform: 'on-prem', subnets: 'several', 'router-bgp': 'no' };
	const { left } = reading({ ...said, ...usualAnswers(table, choice, said) });
	// Recommended on premises; then least encapsulation; flannel last by its rating.
	expect(left).toEqual([
		'calico-vxlan-cross-subnet',
		'calico-ipip-cross-subnet',
		'calico-vxlan-always',
		'calico-ipip-always',
		'flannel',
	]);
});

test.each([
	[
		{ fits: 4, possible: 3, 'ruled-out': 6 },
		'4 variants fit, 3 are still possible, 6 are ruled out.',
	],
	[
		{ fits: 1, possible: 1, 'ruled-out': 1 },
		'1 variant fits, 1 is still possible, 1 is ruled out.',
	],
	[
		{ fits: 0, possible: 13, 'ruled-out': 0 },
		'No variant fits for certain, 13 are still possible, none is ruled out.',
	],
	[{ fits: 0, possible: 0, 'ruled-out': 13 }, 'Nothing fits: 13 are ruled out.'],
	[{ fits: 0, possible: 0, 'ruled-out': 1 }, 'Nothing fits: 1 is ruled out.'],
])('the counts read as a sentence: %o', (counts, sentence) => {
	expect(countSentence(counts)).toBe(sentence);
});
