import { expect, test } from 'vitest';
import { choiceOf } from '../choice.ts';
import { decisionOf } from '../decision.ts';
import { sources } from '../sources.ts';
import { decisionById, tableById } from '../tables.ts';
import type { GuideExample } from '../types.ts';
import { checkedExamples } from './check.ts';

const known = {
	'flannel-backends': choiceOf(tableById('flannel-backends')),
	overhead: decisionOf(decisionById('overhead')),
};
const choice: GuideExample = {
	id: 'one',
	table: 'flannel-backends',
	title: 'One',
	when: { l2: 'no' },
	then: { status: { vxlan: 'possible' }, ruledOut: { 'host-gw': ['host-gw-needs-l2'] } },
	sources: ['flannel-backends'],
};
const decision: GuideExample = { ...choice, table: 'overhead', when: {}, then: { bytes: 0 } };
const check = (change: object, base = choice) =>
	checkedExamples([{ ...base, ...change } as GuideExample], known, sources);

test('sound examples pass', () => {
	expect(check({})).toHaveLength(1);
	expect(check({}, decision)).toHaveLength(1);
});

test.each([
	['table', { table: 'moon' }, 'examples[0] "one".table: received "moon", expected one of flannel'],
	['question', { when: { moon: 'full' } }, 'examples[0] "one".when: received "moon"'],
	[
		'answer',
		{ when: { l2: 'maybe' } },
		'examples[0] "one".when.l2: received "maybe", expected one of yes, no',
	],
	[
		'variant that fits',
		{ then: { fits: ['moon'] } },
		'examples[0] "one".then.fits: received "moon"',
	],
	[
		'variant with a status',
		{ then: { status: { moon: 'fits' } } },
		'.then.status: received "moon"',
	],
	['variant ruled out', { then: { ruledOut: { moon: [] } } }, '.then.ruledOut: received "moon"'],
	['exclusion', { then: { ruledOut: { udp: ['moon'] } } }, '.then.ruledOut.udp: received "moon"'],
	['expectation', { then: { bytes: 1 } }, '.then: received "bytes", expected one of fits'],
	['status', { then: { status: { udp: 'maybe' } } }, '.then.status.udp: received "maybe"'],
	['form', { then: { fits: 'udp' } }, '.then.fits: received "udp", expected: a list of variants'],
	['source', { sources: ['moon'] }, '.sources: received "moon"'],
])('an unknown %s is refused, and the place is named', (_, change, message) => {
	expect(() => check(change)).toThrow(message);
});

test('an unknown output or value of a decision is refused', () => {
	expect(() => check({ then: { moon: 1 } }, decision)).toThrow('.then: received "moon"');
	expect(() => check({ then: { bytes: 'few' } }, decision)).toThrow('expected a number');
});

test('a number outside of its range is refused', () => {
	const bgp = { 'bgp-topology': decisionOf(decisionById('bgp-topology')) };
	const nodes = (received: number) =>
		checkedExamples(
			[
				{
					...decision,
					table: 'bgp-topology',
					when: { nodes: received },
					then: { network: 'none' },
				},
			],
			bgp,
			sources,
		);
	expect(nodes(1)).toHaveLength(1);
	for (const received of [0, 1.5]) {
		expect(() => nodes(received)).toThrow(
			`when.nodes: received ${received}, expected a whole number from 1 to `,
		);
	}
});

test('an id that stands twice is refused', () => {
	expect(() => checkedExamples([choice, choice], known, sources)).toThrow(
		'examples[1] "one": received the id twice',
	);
});
