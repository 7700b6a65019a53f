import { expect, test } from 'vitest';
import { traitsByTable } from '../guide/traits.ts';
import { comparison } from './comparison.ts';
import { choice, reading, table } from './fixtures.ts';
import { toggled } from './state.ts';

const side = (said: Record<string, string>, ...ids: string[]) => {
	const rows = comparison(table, traitsByTable[table.id] ?? [], choice, reading(said), ids);
	return (id: string) => {
		const row = rows.find((one) => one.id === id);
		return { same: row?.same, cells: row?.cells.map((lines) => lines.map(({ text }) => text)) };
	};
};

test('IP in IP beside VXLAN: what differs differs, what is the same is the same', () => {
	const row = side({}, 'calico-ipip-cross-subnet', 'calico-vxlan-cross-subnet');
	expect(row('header')).toEqual({
		same: false,
		cells: [
			['20 bytes, across subnets only'],
			['50 bytes over IPv4, 70 bytes over IPv6, across subnets only'],
		],
	});
	expect(row('ipam').same).toBe(true);
	expect(row('routes').same).toBe(false);
	expect(row('ports').cells).toEqual([
		['IP protocol 4, and TCP 179 unless Felix programs the routes'],
		['UDP 4789'],
	]);
	expect(row('complexity').same).toBe(true);
});

test('the answers count: a row that they rule out says by which answer and why', () => {
	const row = side({ platform: 'azure' }, 'calico-ipip-always', 'calico-vxlan-always');
	const [ipip = [], vxlan = []] = row('answers').cells ?? [];
	expect(ipip.join()).toMatch(/^IP protocol 4: Blocked\. ./);
	expect(vxlan.join()).toMatch(/^Hangs on: /);
	expect(row('conditions').cells?.[0]).toContain('IP protocol 4: Blocked');
});

test('a requirement under an open answer keeps its condition; a known answer drops it', () => {
	const needs = (said: Record<string, string>) =>
		side(said, 'calico-vxlan-always')('needs').cells?.flat().join('\n');
	expect(needs({})).toMatch(/If [^\n]*Windows nodes: Yes/);
	expect(needs({ windows: 'no' })).not.toContain('Windows nodes: Yes');
});

test('a fourth variant does not push another out; one that stands there goes', () => {
	expect(toggled(['a', 'b', 'c'], 'd')).toEqual(['a', 'b', 'c']);
	expect(toggled(['a', 'b', 'c'], 'b')).toEqual(['a', 'c']);
	expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
});
