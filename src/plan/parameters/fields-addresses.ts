import { blockSizes } from '../numbers/blocks.ts';
import { always, calicoCni, calicoIpam, of, ownsRange } from './applies.ts';
import { listOf, nodeAddress, range } from './codecs.ts';
import { type Field, number } from './field.ts';
import type { Parameters } from './types.ts';

type Ids =
	| 'pods-ipv4'
	| 'pods-ipv6'
	| 'block-ipv4'
	| 'block-ipv6'
	| 'nodes-ipv4'
	| 'nodes-ipv6'
	| 'services-ipv4'
	| 'services-ipv6'
	| 'node-address-ipv4'
	| 'node-address-ipv6';

/** Ranges of pods, nodes and Services, and how nodes are found. */
export const addressFields: { readonly [K in Ids]: Field<Parameters[K]> } = {
	'pods-ipv4': {
		codec: range('ipv4'),
		label: 'Pod range, IPv4',
		help: 'Must overlap neither the nodes nor the Services, and cannot be changed later.',
		applies: of('ipv4', ownsRange),
	},
	'pods-ipv6': {
		codec: range('ipv6'),
		label: 'Pod range, IPv6',
		help: 'Must overlap neither the nodes nor the Services, and cannot be changed later.',
		applies: of('ipv6', ownsRange),
	},
	'block-ipv4': {
		...number(blockSizes.ipv4.from, blockSizes.ipv4.to),
		label: 'Block size, IPv4',
		help: 'Prefix length of the blocks that nodes take from the range. It cannot be changed later.',
		applies: of('ipv4', calicoIpam),
	},
	'block-ipv6': {
		...number(blockSizes.ipv6.from, blockSizes.ipv6.to),
		label: 'Block size, IPv6',
		help: 'Prefix length of the blocks that nodes take from the range. It cannot be changed later.',
		applies: of('ipv6', calicoIpam),
	},
	'nodes-ipv4': {
		codec: listOf(range('ipv4'), 'range'),
		label: 'Node ranges, IPv4',
		help: 'The subnets in which nodes stand.',
		applies: of('ipv4', always),
	},
	'nodes-ipv6': {
		codec: listOf(range('ipv6'), 'range'),
		label: 'Node ranges, IPv6',
		help: 'The subnets in which nodes stand.',
		applies: of('ipv6', always),
	},
	'services-ipv4': {
		codec: range('ipv4'),
		label: 'Service range, IPv4',
		help: 'The cluster’s own range for Services, as the API server was started with.',
		applies: of('ipv4', always),
	},
	'services-ipv6': {
		codec: range('ipv6'),
		label: 'Service range, IPv6',
		help: 'The cluster’s own range for Services, as the API server was started with.',
		applies: of('ipv6', always),
	},
	'node-address-ipv4': {
		codec: nodeAddress('ipv4'),
		label: 'Node address, IPv4',
		help: 'How Calico finds a node’s address: default, first-found, kubernetes, interface=…, skip-interface=…, can-reach=… or cidrs=…',
		applies: of('ipv4', calicoCni),
	},
	'node-address-ipv6': {
		codec: nodeAddress('ipv6'),
		label: 'Node address, IPv6',
		help: 'How Calico finds a node’s address: default, first-found, kubernetes, interface=…, skip-interface=…, can-reach=… or cidrs=…',
		applies: of('ipv6', calicoCni),
	},
};
