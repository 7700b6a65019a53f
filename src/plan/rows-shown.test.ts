import { expect, test } from 'vitest';
import { reading, table } from './fixtures.ts';
import { rowsShown } from './rows-shown.ts';
import { type Shown, untouched } from './state.ts';

const shown = (filter: Partial<Shown>, said = {}) =>
	rowsShown(table, reading(said), { ...untouched.shown, ...filter });

test('without a filter every row is shown, also what is ruled out', () => {
	expect(shown({}, { platform: 'gke' })).toHaveLength(13);
});

test('“only what can still be chosen” hides what is ruled out', () => {
	expect(shown({ open: true }, { platform: 'gke' })).toEqual(['gcp']);
});

test('an environment shows the variants documented for it', () => {
	expect(shown({ environment: 'ibm' })).toEqual(['calico-ipip-cross-subnet']);
	expect(shown({ environment: 'gke' })).toEqual(['gcp']);
});

test('ratings filter by the seed’s words', () => {
	expect(shown({ ratings: { performance: 'best' } })).toEqual([
		'calico-bgp-peered',
		'calico-l2-no-peer',
	]);
	expect(shown({ ratings: { complexity: 'moderate' } })).toEqual(['calico-bgp-peered', 'flannel']);
});

test('words must all stand in the row, in any case and order', () => {
	expect(shown({ text: 'VNET reachable' })).toEqual([
		'azure-cni',
		'azure-cni-overlay',
		'azure-host-local',
	]);
	expect(shown({ text: 'vxlan nitro' })).toEqual([]);
});

test('filters add up', () => {
	expect(
		shown(
			{ environment: 'aws', ratings: { performance: 'excellent' }, open: true },
			{ 'pod-density': 'high' },
		),
	).toEqual(['aws-vpc-cni-prefix']);
});
