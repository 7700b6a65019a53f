import { calicoIpam, notVxlan, peers } from './applies.ts';
import { listOf, nodeName } from './codecs.ts';
import { asNumber, racks, routers } from './codecs-bgp.ts';
import { choice, type Field } from './field.ts';
import type { Parameters } from './types.ts';

type Ids =
	| 'cluster-routing'
	| 'bgp'
	| 'l2-domain'
	| 'as-number'
	| 'as-design'
	| 'routers'
	| 'rack-nodes'
	| 'reflectors';

/** Who programs routes, and who peers with whom. */
export const bgpFields: { readonly [K in Ids]: Field<Parameters[K]> } = {
	'cluster-routing': {
		...choice({ bird: 'BIRD, by BGP', felix: 'Felix, without BGP' }),
		label: 'Routes between nodes',
		help: 'What programs them. Felix is opt-in since v3.32; VXLAN is always Felix’s.',
		applies: notVxlan,
	},
	bgp: {
		...choice({
			planned: 'As the topology asks',
			enabled: 'Enabled',
			disabled: 'Disabled',
		}),
		label: 'BGP',
		help: 'Whether BIRD runs on the nodes.',
		applies: calicoIpam,
	},
	'l2-domain': {
		...choice({ 'up-to-100': 'Up to 100', 'more-than-100': 'More than 100' }),
		label: 'Nodes in one L2 domain',
		help: 'Whether any rack or L2 domain holds more than about 100 nodes.',
		applies: (variant) => variant === 'calico-bgp-peered',
	},
	'as-number': {
		codec: asNumber,
		label: 'AS number of the cluster',
		help: 'For nodes without a number of their own. 64512 to 65534 are private.',
		sources: ['thread-large-as', 'resource-bgpconfig'],
		applies: calicoIpam,
	},
	'as-design': {
		...choice({ one: 'One for all nodes', 'per-rack': 'One for each rack' }),
		label: 'AS design',
		help: 'With one for each rack, nodes share the number of their rack’s routers.',
		applies: (variant) => variant === 'calico-bgp-peered',
	},
	routers: {
		codec: routers,
		label: 'Routers',
		help: 'One on each line: rack, address, AS number. Two lines for a rack with two routers.',
		applies: peers,
	},
	'rack-nodes': {
		codec: racks,
		label: 'Nodes by rack',
		help: 'One rack on each line: rack, then its nodes.',
		applies: peers,
	},
	reflectors: {
		codec: listOf(nodeName, 'node'),
		label: 'Route reflectors',
		help: 'Names of the nodes that reflect routes: new or drained ones, at least two so that one can fail.',
		applies: calicoIpam,
	},
};
