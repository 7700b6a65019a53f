import fc from 'fast-check';
import { inputs } from '../guide/networking-options/inputs.ts';
import { all, type VariantId } from '../guide/networking-options/variants.ts';
import { formatCidr, masked } from '../plan/cidr.ts';
import type { Texts } from '../plan/parameters/read.ts';
import type { Said } from '../plan/state.ts';

/** What a reader may have chosen, answered and typed. Most of it is valid; for the tests of this folder. */
export interface Typed {
	readonly variant: VariantId;
	readonly said: Said;
	readonly texts: Texts;
}

const names = fc.constantFrom('node-1', 'node-2', 'a.example', 'n3', 'worker-0', 'ip-10-0-0-1');
const rack = fc.constantFrom('rack-1', 'rack-2', 'r3');
const as = fc.integer({ min: 1, max: 2_147_483_647 });

const podsV4 = fc
	.tuple(fc.bigInt(0xac100000n, 0xac1fffffn), fc.integer({ min: 12, max: 24 }))
	.map(([value, prefix]) => formatCidr(masked({ family: 'ipv4', value, prefix })));
const podsV6 = fc
	.tuple(fc.bigInt(0n, 0xffffffffn), fc.integer({ min: 48, max: 118 }))
	.map(([low, prefix]) =>
		formatCidr(masked({ family: 'ipv6', value: (0xfdabn << 112n) | (low << 10n), prefix })),
	);
const nodeAddress = fc.constantFrom(
	'default',
	'first-found',
	'kubernetes',
	'interface=eth.*',
	'skip-interface=docker.*',
	'can-reach=8.8.8.8',
);

/** Racks with their routers and nodes, so that both agree. */
const racks = fc
	.uniqueArray(fc.tuple(rack, as, fc.boolean()), {
		minLength: 1,
		maxLength: 3,
		selector: ([r]) => r,
	})
	.map((list) => ({
		routers: (families: readonly string[]) =>
			list
				.flatMap(([name, number, twice], n) =>
					families.flatMap((family) => {
						const at = (last: number) =>
							family === 'ipv4' ? `10.${n + 1}.0.${last}` : `fd00:10:${n + 1}::${last}`;
						return (twice ? [1, 2] : [1]).map((last) => `${name},${at(last)},${number}`);
					}),
				)
				.join(';'),
		nodes: list.map(([name]) => `${name},${name}-a,${name}-b`).join(';'),
		reflectors: list.map(([name]) => `${name}-a`).join(','),
	}));

/** A reader's choices; some of them contradict each other, as a reader's may. */
export const typed: fc.Arbitrary<Typed> = fc
	.record({
		variant: fc.constantFrom(...all),
		said: fc.record({
			platform: fc.constantFrom(...inputs.platform),
			'ip-family': fc.constantFrom(...inputs['ip-family']),
			dataplane: fc.constantFrom(...inputs.dataplane),
			windows: fc.constantFrom('no', 'no', 'yes'),
			'service-ips': fc.constantFrom(...inputs['service-ips']),
			'router-bgp': fc.constantFrom('yes', 'yes', 'no'),
		}),
		texts: fc.record(
			{
				nodes: fc.integer({ min: 3, max: 400 }).map(String),
				'link-mtu': fc.integer({ min: 1300, max: 9216 }).map(String),
				'pod-mtu': fc.constantFrom('detected', 'set'),
				wireguard: fc.constantFrom('on', 'off'),
				'pods-ipv4': podsV4,
				'pods-ipv6': podsV6,
				'block-ipv4': fc.integer({ min: 20, max: 32 }).map(String),
				'block-ipv6': fc.integer({ min: 116, max: 128 }).map(String),
				'node-address-ipv4': fc.oneof(nodeAddress, fc.constant('cidrs=10.1.0.0/24,10.2.0.0/16')),
				'node-address-ipv6': fc.oneof(nodeAddress, fc.constant('cidrs=fd00:10:1::/64')),
				'cluster-routing': fc.constantFrom('bird', 'felix'),
				bgp: fc.constantFrom('planned', 'planned', 'enabled', 'disabled'),
				'l2-domain': fc.constantFrom('up-to-100', 'more-than-100'),
				'as-number': as.map(String),
				'as-design': fc.constantFrom('one', 'per-rack'),
				reflectors: fc
					.uniqueArray(names, { minLength: 1, maxLength: 3 })
					.map((list) => list.join(',')),
				'run-by': fc.constantFrom('you', 'provider'),
				'flannel-backend': fc.constantFrom('vxlan', 'host-gw', 'wireguard', 'udp', 'ipip'),
				'checksum-offload': fc.constantFrom('trusted', 'broken'),
				'max-pods': fc.integer({ min: 1, max: 1000 }).map(String),
				'api-server': fc.constantFrom('10.1.0.10:6443', 'api.example:443', '[fd00:10:1::5]:6443'),
			},
			{ requiredKeys: [] },
		),
		racks: fc.option(racks, { nil: undefined }),
	})
	.map(({ variant, said, texts, racks: some }) => {
		const family = said['ip-family'];
		const families = family === 'dual' ? ['ipv4', 'ipv6'] : [family];
		const own = some && {
			routers: some.routers(families),
			'rack-nodes': some.nodes,
			...(variant === 'calico-bgp-peered' && { reflectors: some.reflectors }),
		};
		return { variant, said, texts: { ...texts, ...own } };
	});
