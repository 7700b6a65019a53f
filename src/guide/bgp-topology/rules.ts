import type { BgpRule } from './inputs.ts';
import { nodeRules } from './rules-nodes.ts';

/** Felix programs the routes between nodes: BGP serves only what is outside. */
const felix = {
	option: ['calico-l2-no-peer', 'calico-ipip', 'calico-vxlan'],
	'cluster-routing': 'felix',
} as const;

/** One rule for each case, none for "everything else". */
export const rules: readonly BgpRule[] = [
	{
		id: 'routers',
		when: { option: 'calico-bgp-peered', 'cluster-routing': 'bird', 'l2-domain': 'up-to-100' },
		then: { cluster: 'none', network: 'top-of-rack' },
		reason:
			'Each node peers with the routers of its rack, which pass the routes on; the mesh is usually turned off.',
		sources: ['bgp'],
	},
	{
		id: 'routers-and-reflectors',
		when: { option: 'calico-bgp-peered', 'cluster-routing': 'bird', 'l2-domain': 'more-than-100' },
		then: { cluster: 'route-reflectors', network: 'top-of-rack' },
		reason:
			'In an L2 domain of more than about 100 nodes, route reflectors inside the rack take the sessions between its nodes. The number is guidance, not a hard limit.',
		sources: ['bgp'],
	},
	{
		id: 'routers-beside-felix',
		when: { option: 'calico-bgp-peered', 'cluster-routing': 'felix' },
		then: { cluster: 'none', network: 'top-of-rack' },
		reason:
			'Felix programs the routes between nodes, so BGP only tells the routers. Two top-of-rack routers for each node still need BIRD.',
		sources: ['operator-api', 'route-design'],
		confidence: 'inferred',
	},
	...nodeRules,
	{
		id: 'no-bgp',
		when: { ...felix, 'service-ips': 'not-needed' },
		then: { cluster: 'none', network: 'none' },
		reason: 'Felix programs every route from the datastore: BGP can be off.',
		sources: ['overlay', 'operator-api'],
	},
	{
		id: 'services-only',
		when: { ...felix, 'service-ips': 'needed', 'router-bgp': 'yes' },
		then: { cluster: 'none', network: 'top-of-rack' },
		reason:
			'BGP stays on to tell routers about services; the nodes need no sessions with each other. Turn the mesh off.',
		sources: ['service-ips', 'bgp'],
		confidence: 'inferred',
		caveat: 'With BGP on, BIRD also exports VXLAN pools, unless the pool says disableBGPExport.',
	},
	{
		id: 'services-unheard',
		when: { ...felix, 'service-ips': 'needed', 'router-bgp': 'no' },
		then: { cluster: 'none', network: 'none' },
		reason:
			'Without a router that takes part, nothing outside learns a service IP, and the nodes need no BGP for themselves.',
		sources: ['service-ips', 'overlay'],
	},
	{
		id: 'another-network',
		when: { option: ['aws-vpc-cni', 'azure-cni', 'gcp', 'flannel'] },
		then: { cluster: 'none', network: 'none' },
		reason:
			'Another plugin or the cloud carries the pods, and Calico’s BGP is off, so it advertises nothing either.',
		sources: ['operator-installation', 'best-networking'],
	},
];
