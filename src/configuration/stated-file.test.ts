import { expect, test } from 'vitest';
import { statedFile } from './stated-file.ts';
import { manifestText } from './text.ts';

test('a file is made from a variant, parameters and answers', () => {
	const { found } = statedFile({
		variant: 'calico-l2-no-peer',
		file: 'felix.yaml',
		said: { platform: 'aws' },
	});
	expect(found && manifestText(found)).toBe(
		`apiVersion: projectcalico.org/v3
kind: FelixConfiguration
metadata:
  name: default
spec:
  awsSrcDstCheck: Disable
`,
	);
	const felix = statedFile({
		variant: 'calico-l2-no-peer',
		file: 'installation.yaml',
		parameters: { 'cluster-routing': 'felix' },
	});
	expect(felix.found && manifestText(felix.found)).toContain('clusterRoutingMode: Felix\n');
});

const peered = { variant: 'calico-bgp-peered', file: 'peers.yaml' };
test.each([
	[{ ...peered, variant: 'calico-bgp' }, 'variant: received "calico-bgp", expected one of: '],
	[{ file: 'peers.yaml' }, 'variant: received undefined, expected one of: '],
	[{ variant: 'calico-bgp-peered' }, 'file: received undefined, expected the name of a file'],
	[{ ...peered, file: 'peer.yaml' }, 'file: received "peer.yaml", expected one of: '],
	[{ ...peered, parameter: {} }, 'parameter: unknown, expected one of: variant, file, '],
	[{ ...peered, parameters: { mtu: '1400' } }, 'parameters.mtu: unknown, expected one of: '],
	[{ ...peered, parameters: { nodes: 200 } }, 'parameters.nodes: received 200, expected a text'],
	[{ ...peered, parameters: 'nodes' }, 'parameters: received "nodes", expected texts by id'],
	[{ ...peered, parameters: { nodes: 'many' } }, 'received “many”, expected a whole number'],
	[
		{ ...peered, parameters: { 'flannel-backend': 'vxlan' } },
		'parameters.flannel-backend: says nothing for calico-bgp-peered',
	],
	[{ ...peered, said: { cloud: 'aws' } }, 'said.cloud: unknown, expected one of: platform, '],
	[{ ...peered, said: { platform: 'amazon' } }, 'said.platform: received "amazon", expected one'],
	[
		{
			variant: 'calico-ipip-always',
			file: 'installation.yaml',
			parameters: { bgp: 'disabled' },
		},
		'parameters: the operator would refuse this',
	],
])('%j is refused: %s', (stated, message) => {
	const { found, faults } = statedFile(stated);
	expect(found).toBeUndefined();
	expect(faults).toEqual([expect.stringContaining(message)]);
});
