import type { BgpImplication } from './inputs.ts';

/** What cannot occur together. */
export const implications: readonly BgpImplication[] = [
	{
		id: 'vxlan-is-felix',
		never: { option: 'calico-vxlan', 'cluster-routing': 'bird' },
		reason: 'Felix has always programmed the routes of VXLAN; BIRD never does.',
		sources: ['overlay', 'route-design'],
	},
	{
		id: 'peered-means-routers',
		never: { option: 'calico-bgp-peered', 'router-bgp': 'no' },
		reason: 'This option consists of sessions with routers; without them it is another option.',
		sources: ['best-networking', 'bgp'],
	},
	{
		id: 'domain-within-cluster',
		never: { nodes: { to: 100 }, 'l2-domain': 'more-than-100' },
		reason: 'A part of the cluster cannot hold more nodes than the cluster.',
		sources: ['bgp'],
		confidence: 'inferred',
		caveat: 'Arithmetic, not a statement of the source.',
	},
];
