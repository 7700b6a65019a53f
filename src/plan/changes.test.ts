import { expect, test } from 'vitest';
import { conflict, waysBack, waysOut } from './changes.ts';
import { choice, reading, table } from './fixtures.ts';

test('the smallest change that brings a variant back is named, and does it', () => {
	const answers = { platform: 'on-prem', 'router-bgp': 'no', 'tcp-179': 'passes' };
	const [change] = waysBack(table, choice, 'calico-bgp-peered', answers);
	expect(change?.words).toBe('BGP on the routers: Yes');
	const after = reading({ ...answers, ...change?.said });
	expect(after.rows['calico-bgp-peered']?.status).toBe('possible');
});

test('nobody is told to move to another cloud, or to have other nodes', () => {
	expect(waysBack(table, choice, 'calico-ipip-always', { platform: 'azure' })).toEqual([]);
	expect(waysBack(table, choice, 'calico-l2-no-peer', { subnets: 'several' })).toEqual([]);
});

test('where nothing fits, the conflict holds only answers that are needed for it', () => {
	const answers = {
		platform: 'on-prem',
		overlay: 'not-wanted',
		subnets: 'several',
		'router-bgp': 'no',
		windows: 'no',
		dataplane: 'iptables',
	};
	expect(conflict(choice, answers)).toEqual({
		platform: 'on-prem',
		overlay: 'not-wanted',
		subnets: 'several',
		'router-bgp': 'no',
	});
	const out = waysOut(table, choice, answers);
	expect(out.map(({ change }) => change.words).sort()).toEqual([
		'BGP on the routers: Yes',
		'Encapsulation: Acceptable',
	]);
	for (const { change, variants } of out) {
		for (const id of variants) {
			expect(reading({ ...answers, ...change.said }).rows[id]?.status).not.toBe('ruled-out');
		}
	}
});
