import { expect, test } from 'vitest';
import { table } from './fixtures.ts';
import { readPlanLink, writePlanLink } from './plan-link.ts';

test('a plan’s link reads as it was meant, and names only what differs from the defaults', () => {
	const link = writePlanLink(table, {
		variant: 'calico-bgp-peered',
		said: { platform: 'on-prem', 'ip-family': 'dual' },
		texts: {
			nodes: '20',
			'pods-ipv4': '10.50.0.0/16',
			routers: 'rack-1,10.1.0.1,65001;rack-1,fd00:10:1::1,65001',
			'node-address-ipv4': 'skip-interface=docker.*',
		},
	});
	expect(link).toBe(
		'?variant=calico-bgp-peered&platform=on-prem&ip-family=dual&pods-ipv4=10.50.0.0/16&node-address-ipv4=skip-interface=docker.*&routers=rack-1,10.1.0.1,65001;rack-1,fd00:10:1::1,65001',
	);
	expect(readPlanLink(table, link)).toEqual({
		variant: 'calico-bgp-peered',
		said: { platform: 'on-prem', 'ip-family': 'dual' },
		texts: {
			'pods-ipv4': '10.50.0.0/16',
			routers: 'rack-1,10.1.0.1,65001;rack-1,fd00:10:1::1,65001',
			'node-address-ipv4': 'skip-interface=docker.*',
		},
		dropped: [],
	});
});

test('a link of Choose is read with its answers, and without a variant', () => {
	expect(readPlanLink(table, '?platform=azure&windows=no&show=open')).toEqual({
		variant: undefined,
		said: { platform: 'azure', windows: 'no' },
		texts: {},
		dropped: [],
	});
});

test('what cannot be read is dropped and named', () => {
	const { variant, texts, said, dropped } = readPlanLink(
		table,
		'?variant=calico-warp&nodes=12&nodes=13&block-ipv4=7&platform=moon&colour=red&variant=flannel&variant=gcp',
	);
	expect(variant).toBe('flannel');
	expect(texts).toEqual({ nodes: '12' });
	expect(said).toEqual({});
	expect(dropped.map(({ key, value, why }) => `${key}=${value}: ${why.slice(0, 45)}`)).toEqual([
		'variant=calico-warp: Expected one of: calico-bgp-peered, calico-l2',
		'nodes=13: It stands more than once; the first counts.',
		'block-ipv4=7: Expected a whole number from 20 to 32.',
		'variant=gcp: It stands more than once; the first counts.',
		'platform=moon: Expected one of: on-prem, aws, eks, eks-hybri',
		'colour=red: There is no such question.',
	]);
});

test('values are written in their usual form', () => {
	expect(readPlanLink(table, '?variant=flannel&pods-ipv6=FD00:0:0:0:0:0:0:0/56').texts).toEqual({
		'pods-ipv6': 'fd00::/56',
	});
});
