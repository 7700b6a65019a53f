import type { Case } from './shapes.ts';

type Fields = Readonly<Record<string, string>>;

/** The Installation of the operator's own manifest, with its defaults. */
const manifest = {
	'operator-version': 'v1-42',
	provider: 'blank',
	variant: 'calico',
	cni: 'calico',
	ipam: 'calico',
	encapsulation: 'vxlan-cross-subnet',
	'pool-family': 'ipv4',
	'pool-nodes': 'all',
	bgp: 'enabled',
	'cluster-routing': 'blank',
	dataplane: 'iptables',
	'node-address': 'set',
	'host-ports': 'enabled',
	'multi-interface': 'no',
	'ip-forwarding': 'no',
	windows: 'disabled',
	'service-cidrs': 'empty',
	'api-endpoint': 'no',
} as const;

/** What Calico is for another CNI: policy, and nothing that concerns networking. */
export const policyOnly = {
	encapsulation: 'none',
	bgp: 'disabled',
	'host-ports': 'blank',
} as const;

/** A change to the manifest that the operator accepts. */
export const accepted = (id: string, title: string, change: Fields): Case => ({
	id: `operator-${id}`,
	title,
	when: { ...manifest, ...change },
	then: { fits: ['accepted'] },
	sources: ['operator-installation', 'operator-pools'],
});

/** A change to the manifest that the operator refuses, with every check that does. */
export const refused = (
	id: string,
	title: string,
	checks: readonly string[],
	change: Fields,
): Case => ({
	id: `operator-${id}`,
	title,
	when: { ...manifest, ...change },
	then: { ruledOut: { accepted: checks } },
	sources: ['operator-installation', 'operator-pools'],
});
