import { expect, test } from 'vitest';
import { bgpTopologies } from './bgp.ts';

const sessions = (id: string) =>
	bgpTopologies
		.find((one) => one.id === id)
		?.sessions.map(({ from, to }) => `${from} ${to}`)
		.sort();

test('in a full mesh of four nodes each has a session with each other', () => {
	expect(sessions('bgp-full-mesh')).toEqual([
		'node-1 node-2',
		'node-1 node-3',
		'node-1 node-4',
		'node-2 node-3',
		'node-2 node-4',
		'node-3 node-4',
	]);
});

test('with reflectors, nodes have sessions with both and none with each other', () => {
	expect(sessions('bgp-route-reflectors')).toEqual([
		'reflector-1 node-1',
		'reflector-1 node-2',
		'reflector-1 node-3',
		'reflector-1 reflector-2',
		'reflector-2 node-1',
		'reflector-2 node-2',
		'reflector-2 node-3',
	]);
});

test.each(['bgp-top-of-rack', 'bgp-as-per-rack'])(
	'in %s a node speaks with its own rack’s router only',
	(id) => {
		expect(sessions(id)?.filter((one) => one.includes('node'))).toEqual([
			'node-1 tor-1',
			'node-2 tor-1',
			'tor-2 node-3',
			'tor-2 node-4',
		]);
	},
);

test('with an AS for each rack, sessions are iBGP inside a rack and eBGP with the spine', () => {
	const topology = bgpTopologies.find(({ id }) => id === 'bgp-as-per-rack');
	const as = (station: string) => topology?.stations.find(({ id }) => id === station)?.lines[1];
	for (const { from, to, lines } of topology?.sessions ?? []) {
		expect(lines).toEqual([as(from) === as(to) ? 'iBGP' : 'eBGP']);
	}
});
