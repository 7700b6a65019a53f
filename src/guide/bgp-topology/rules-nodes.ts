import type { BgpRule } from './inputs.ts';

/** BIRD carries routes between nodes: they need sessions among themselves. */
const bird = {
	option: ['calico-l2-no-peer', 'calico-ipip'],
	'cluster-routing': 'bird',
} as const;
/** "About 100" in the docs: guidance, not a hard limit. The line has to be somewhere. */
const few = { to: 100 } as const;
const many = { from: 101 } as const;

const mesh = 'Up to about 100 nodes a full mesh is the simpler choice, and the default.';
const reflectors =
	'Beyond about 100 nodes a full mesh converges slowly: let some nodes reflect routes to the others.';
const keepInside =
	'Routers join for the service IPs, and the nodes keep their own sessions, so that each route still ends at a node.';
const nobodyOutside =
	'Without a router that takes part, service IPs stay inside, and only the nodes exchange routes.';

/** Rules for nodes that learn routes from each other. */
export const nodeRules: readonly BgpRule[] = [
	{
		id: 'mesh',
		when: { ...bird, 'service-ips': 'not-needed', nodes: few },
		then: { cluster: 'full-mesh', network: 'none' },
		reason: mesh,
		sources: ['bgp'],
	},
	{
		id: 'reflectors',
		when: { ...bird, 'service-ips': 'not-needed', nodes: many },
		then: { cluster: 'route-reflectors', network: 'none' },
		reason: reflectors,
		sources: ['bgp'],
	},
	{
		id: 'mesh-and-routers',
		when: { ...bird, 'service-ips': 'needed', 'router-bgp': 'yes', nodes: few },
		then: { cluster: 'full-mesh', network: 'top-of-rack' },
		reason: `${keepInside} ${mesh}`,
		sources: ['service-ips', 'bgp'],
		confidence: 'inferred',
	},
	{
		id: 'reflectors-and-routers',
		when: { ...bird, 'service-ips': 'needed', 'router-bgp': 'yes', nodes: many },
		then: { cluster: 'route-reflectors', network: 'top-of-rack' },
		reason: `${keepInside} ${reflectors}`,
		sources: ['service-ips', 'bgp'],
		confidence: 'inferred',
	},
	{
		id: 'mesh-unheard',
		when: { ...bird, 'service-ips': 'needed', 'router-bgp': 'no', nodes: few },
		then: { cluster: 'full-mesh', network: 'none' },
		reason: `${nobodyOutside} ${mesh}`,
		sources: ['service-ips', 'bgp'],
	},
	{
		id: 'reflectors-unheard',
		when: { ...bird, 'service-ips': 'needed', 'router-bgp': 'no', nodes: many },
		then: { cluster: 'route-reflectors', network: 'none' },
		reason: `${nobodyOutside} ${reflectors}`,
		sources: ['service-ips', 'bgp'],
	},
];
