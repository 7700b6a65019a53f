import { expect, test } from 'vitest';
import { bgpTopology as sound } from './bgp-topology/document.ts';
import { checkedDecision } from './check-decision.ts';
import { overhead } from './overhead/document.ts';
import { decisionById, decisions } from './tables.ts';
import type { DecisionDocument } from './types.ts';

test('the decisions hold together', () => {
	expect(checkedDecision(sound)).toBe(sound);
	expect(checkedDecision(overhead)).toBe(overhead);
});

test('a decision is found by its id, and an unknown one is refused', () => {
	expect(decisions.map((one) => one.id)).toEqual(['bgp-topology', 'overhead', 'troubles']);
	expect(decisionById('overhead')).toBe(overhead);
	expect(() => decisionById('moon')).toThrow(
		'received the table "moon", expected one of: bgp-topology, overhead',
	);
});

type Change = Partial<Record<keyof DecisionDocument, unknown>>;
const broken = (change: Change) => () =>
	checkedDecision({ ...sound, ...change } as DecisionDocument);
const [first, ...others] = sound.rules;
const rule = (change: object) => broken({ rules: [{ ...first, ...change }, ...others] });
const [input, ...inputs] = sound.inputs;
const [output, ...outputs] = sound.outputs;

test.each([
	[
		'a rule without a reason',
		rule({ reason: '' }),
		'rules[0] "routers".reason: received "", expected',
	],
	['a rule without a source', rule({ sources: [] }), 'rules[0] "routers".sources: received []'],
	[
		'an unknown source',
		rule({ sources: ['hearsay'] }),
		'rules[0] "routers".sources: received "hearsay", expected one of best-networking',
	],
	['a misspelt field', rule({ reasn: 'x' }), 'rules[0] "routers"'],
	['an unknown input', rule({ when: { moon: 'full' } }), 'received "moon", expected one of option'],
	[
		'an unknown answer',
		rule({ when: { option: 'moon' } }),
		'received "moon", expected one of calico-bgp',
	],
	['half a node', rule({ when: { nodes: 1.5 } }), 'rules[0] "routers".when.nodes: received 1.5'],
	['an empty stretch', rule({ when: { nodes: {} } }), 'rules[0] "routers".when.nodes: received {}'],
	[
		'more nodes than the range has',
		rule({ when: { nodes: 5001 } }),
		'expected a whole number from 1 to 5000',
	],
	[
		'an unknown output',
		rule({ then: { moon: 'full' } }),
		'received "moon", expected one of cluster',
	],
	[
		'an unknown value',
		rule({ then: { cluster: 'moon', network: 'none' } }),
		'received "moon", expected one of none, full-mesh',
	],
	['a value that is missing', rule({ then: { cluster: 'none' } }), '"network"'],
	[
		'the same rule twice',
		broken({ rules: [...sound.rules, first] }),
		'received "routers", expected only one',
	],
	[
		'an input of neither form',
		broken({ inputs: [{ ...input, answers: undefined }, ...inputs] }),
		'inputs[0] "option": received',
	],
	[
		'an input of both forms',
		broken({ inputs: [{ ...input, range: { from: 1, to: 2, unit: 'x' } }, ...inputs] }),
		'expected: either answers or a range',
	],
	[
		'an output of neither form',
		broken({ outputs: [{ ...output, values: undefined }, ...outputs] }),
		'expected: either values or a unit',
	],
	[
		'a gap',
		broken({ rules: others }),
		'rules: received none for {"option":"calico-bgp-peered","cluster-routing":"bird"',
	],
	[
		'an overlap',
		rule({ when: { option: 'calico-bgp-peered' } }),
		'rules: received "routers" and "routers-and-reflectors" for {"option":"calico-bgp-peered"',
	],
	[
		'an implication that adds nothing',
		broken({ implications: [...sound.implications, { ...sound.implications[0], id: 'again' }] }),
		'assumption "',
	],
])('%s is refused, and the place is named', (_, check, message) => {
	expect(check).toThrow(message);
});

test('every fault is named, not only the first', () => {
	expect(rule({ sources: ['hearsay', 'rumour'] })).toThrow(/"hearsay"[\s\S]*"rumour"/);
});
