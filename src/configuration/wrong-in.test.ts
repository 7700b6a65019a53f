import { expect, test } from 'vitest';
import { wrongIn } from './wrong-in.ts';

const named = { metadata: { name: 'default' } };
const installation = (calicoNetwork: object) => ({
	...named,
	apiVersion: 'operator.tigera.io/v1',
	kind: 'Installation',
	spec: { calicoNetwork },
});
const calico = (kind: string, spec: object) => ({
	...named,
	apiVersion: 'projectcalico.org/v3',
	kind,
	spec,
});

test.each([
	[
		installation({ bgp: 'On' }),
		'spec.calicoNetwork.bgp: received "On", expected one of: Enabled, Disabled',
	],
	[
		installation({ mtu: '1450' }),
		'spec.calicoNetwork.mtu: received "1450", expected a whole number from 0 to 65535',
	],
	[installation({ encapsulation: 'VXLAN' }), 'spec.calicoNetwork.encapsulation: unknown field'],
	[installation({ ipPools: [{ blockSize: 26 }] }), 'spec.calicoNetwork.ipPools[0].cidr: missing'],
	[
		installation({ nodeAddressAutodetectionV4: { firstFound: true, canReach: '8.8.8.8' } }),
		'spec.calicoNetwork.nodeAddressAutodetectionV4: expected at most one of: firstFound, kubernetes, interface, skipInterface, canReach, cidrs',
	],
	[
		calico('BGPPeer', { peerIP: '10.0.0.1', peerSelector: 'all()' }),
		'spec: expected at most one of: peerIP, peerSelector',
	],
	[
		calico('BGPConfiguration', { asNumber: 4_200_000_000 }),
		'spec.asNumber: received 4200000000, expected a whole number from 1 to 2147483647',
	],
	[calico('IPAMConfiguration', { strictAffinity: true }), 'spec.autoAllocateBlocks: missing'],
	[
		{ ...calico('FelixConfiguration', {}), apiVersion: 'v1' },
		'apiVersion: received v1, expected projectcalico.org/v3',
	],
	[
		{ ...calico('FelixConfiguration', {}), metadata: {} },
		'metadata.name: received undefined, expected a text',
	],
	[
		{ kind: 'Pod' },
		'kind: received Pod, expected one of: Installation, APIServer, BGPConfiguration, BGPPeer, FelixConfiguration, IPAMConfiguration, CalicoNodeStatus, ConfigMap',
	],
])('%o is wrong', (resource, message) => {
	expect(wrongIn(resource)).toEqual([message]);
});
