import { type Case, casesOf } from './shapes.ts';

type When = Readonly<Record<string, string>>;
const expect = (when: When, cause: string, remedy: string, source: string): Case => ({
	id: `troubles-${Object.values(when).join('-')}`,
	title: Object.values(when).join(', '),
	when,
	then: { cause, remedy },
	sources: [source],
});
/** The same result for several answers to one question, each a case of its own. */
const each = (
	question: string,
	answers: readonly string[],
	when: When,
	cause: string,
	remedy: string,
	source: string,
): Case[] =>
	answers.map((answer) => expect({ ...when, [question]: answer }, cause, remedy, source));

const ipip = ['ipip-cross-subnet', 'ipip-always'];
const vxlan = ['vxlan-cross-subnet', 'vxlan-always'];
const cross = ['ipip-cross-subnet', 'vxlan-cross-subnet'];
const always = ['ipip-always', 'vxlan-always'];
const own = ['peered', 'plain', ...ipip, ...vxlan];
const notVxlan = ['peered', 'plain', ...ipip, 'other-plugin'];

const large = (symptom: string, cause: string, remedy: string) => [
	...each(
		'carried',
		[...own, 'other-plugin'],
		{ symptom, 'large-ping': 'lost' },
		'mtu',
		'lower-mtu',
		'mtu',
	),
	...each(
		'carried',
		vxlan,
		{ symptom, 'large-ping': 'arrives' },
		'offload',
		'offload-off',
		'thread-offload',
	),
	...each('carried', notVxlan, { symptom, 'large-ping': 'arrives' }, cause, remedy, 'mtu'),
];
const oneWay = { symptom: 'one-direction' };
const inside = { symptom: 'inside-subnet' };
const wrapped = { symptom: 'all-wrapped' };
const webhooks = { symptom: 'webhooks' };

const proofs: readonly Case[] = [
	...large('only-ping', 'filter', 'check-filters'),
	...large('large-hang', 'unknown', 'capture'),

	...each(
		'carried',
		[...ipip, ...vxlan],
		{ ...oneWay, ends: 'pods' },
		'one-sided-rule',
		'open-tunnel',
		'faq',
	),
	expect({ ...oneWay, ends: 'pods', carried: 'plain' }, 'address-check', 'check-off', 'faq'),
	...each(
		'carried',
		[...ipip, ...vxlan],
		{ ...oneWay, ends: 'host' },
		'asymmetric',
		'nat-on',
		'outside',
	),
	expect(
		{ ...oneWay, ends: 'host', carried: 'plain' },
		'not-routable',
		'service-or-peer',
		'outside',
	),
	...each(
		'ends',
		['pods', 'host'],
		{ ...oneWay, carried: 'peered' },
		'no-route-back',
		'pass-routes',
		'bgp',
	),
	...each(
		'ends',
		['pods', 'host'],
		{ ...oneWay, carried: 'other-plugin' },
		'filter',
		'check-filters',
		'faq',
	),

	expect({ ...inside, carried: 'plain' }, 'routers-know-no-pods', 'peer-or-wrap', 'overlay'),
	expect({ ...inside, carried: 'peered' }, 'next-hop', 'next-hop-self', 'bgp'),
	expect({ ...inside, carried: 'other-plugin' }, 'plugin', 'their-docs', 'flannel-backends'),
	...each('carried', always, inside, 'tunnel-blocked', 'open-tunnel', 'overlay'),
	...cross.flatMap((carried) => [
		expect(
			{ ...inside, carried, 'node-address': 'true-prefix' },
			'tunnel-blocked',
			'open-tunnel',
			'overlay',
		),
		...each(
			'node-address',
			['slash-32', 'too-wide', 'wrong-interface'],
			{ ...inside, carried },
			'node-address',
			'autodetection',
			'node-address',
		),
		...each(
			'node-address',
			['slash-32', 'wrong-interface'],
			{ ...wrapped, carried },
			'node-address',
			'autodetection',
			'node-address',
		),
		expect(
			{ ...wrapped, carried, 'node-address': 'true-prefix' },
			'as-designed',
			'nothing',
			'overlay',
		),
	]),
	...each('carried', always, wrapped, 'mode', 'cross-subnet', 'overlay'),

	...each(
		'carried',
		own,
		{ ...webhooks, 'control-plane': 'managed' },
		'outside-pods',
		'host-network',
		'install-eks',
	),
	expect(
		{ ...webhooks, 'control-plane': 'managed', carried: 'other-plugin' },
		'filter',
		'check-filters',
		'best-networking',
	),
	...each(
		'carried',
		[...own, 'other-plugin'],
		{ ...webhooks, 'control-plane': 'in-cluster' },
		'between-nodes',
		'test-there',
		'kubernetes-model',
	),
];

/** Symptoms and the causes to look at first, from FAQ, docs and threads. */
export const troubleExamples = casesOf('troubles', proofs);
