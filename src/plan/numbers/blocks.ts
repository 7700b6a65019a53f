import { factNumber, factRange } from '../../guide/fact-number.ts';
import type { Family } from '../cidr.ts';
import { bits, parseCidr } from '../cidr.ts';
import { fault } from '../parameters/types.ts';
import { type Calculated, type Figure, outside } from './figure.ts';

/** Block sizes that a pool accepts, as prefix lengths. */
export const blockSizes: Readonly<Record<Family, { readonly from: number; readonly to: number }>> =
	{
		ipv4: factRange('block-range-ipv4'),
		ipv6: factRange('block-range-ipv6'),
	};

const withoutBorrowing = 'Without borrowing. Tunnel addresses of nodes take some addresses too.';

/** How many ranges of one prefix length a range holds: 2^(B−N). */
export function rangesIn(prefix: number, inner: number): bigint {
	return inner < prefix ? 0n : 1n << BigInt(inner - prefix);
}

/**
 * What a pool holds: blocks, addresses, and how many nodes it can serve.
 *
 * @param pool the range, such as `10.48.0.0/16`
 * @param block prefix length of a block
 * @param pods pods per node for which a node takes blocks
 * @param windows whether blocks are those of Windows nodes, which reserve some addresses
 */
export function poolNumbers(
	pool: string,
	block: number,
	pods: number,
	windows = false,
): Calculated {
	const cidr = parseCidr(pool);
	if (!cidr) {
		return {
			figures: [],
			faults: [fault('pool', 'Pool', pool, 'a range such as 10.48.0.0/16')],
		};
	}
	const { family, prefix } = cidr;
	const { from, to } = blockSizes[family];
	const faults = outside(
		{ id: 'block', label: 'Block size', value: block, from: Math.max(from, prefix), to },
		{ id: 'pods', label: 'Pods per node', value: pods, from: 1, to: 10_000 },
	);
	if (faults.length > 0) return { figures: [], faults };

	const blocks = rangesIn(prefix, block);
	const inBlock = rangesIn(block, bits[family]);
	const reserved = windows ? BigInt(factNumber('windows-reserved')) : 0n;
	const usable = inBlock > reserved ? inBlock - reserved : 0n;
	const perNode = usable > 0n ? (BigInt(pods) + usable - 1n) / usable : 0n;
	const most = factNumber('blocks-per-node');
	const figures: Figure[] = [
		{
			id: 'blocks',
			label: 'Blocks in the pool',
			value: blocks,
			unit: 'blocks',
			formula: `2^(${block} − ${prefix})`,
			sources: ['ipam-start', 'resource-ippool'],
		},
		{
			id: 'block-addresses',
			label: 'Addresses in a block',
			value: inBlock,
			unit: 'addresses',
			formula: `2^(${bits[family]} − ${block})`,
			sources: ['ipam-start', 'resource-ippool'],
		},
		{
			id: 'addresses',
			label: 'Addresses in the pool',
			value: rangesIn(prefix, bits[family]),
			unit: 'addresses',
			formula: `2^(${bits[family]} − ${prefix})`,
			sources: ['ipam-start', 'resource-ippool'],
		},
		{
			id: 'node-blocks',
			label: `Blocks for ${pods} pods on a node`,
			value: perNode,
			unit: 'blocks',
			formula: `${pods} ÷ ${windows ? `(${inBlock} − ${reserved})` : inBlock}, rounded up`,
			sources: ['ipam-start', 'resource-ipamconfig'],
			confidence: 'inferred',
			caveat: withoutBorrowing,
		},
		{
			id: 'nodes-served',
			label: `Nodes with ${pods} pods that the pool serves`,
			value: perNode > 0n ? blocks / perNode : 0n,
			unit: 'nodes',
			formula: `${blocks} ÷ ${perNode}, rounded down`,
			sources: ['ipam-start', 'resource-ipamconfig'],
			confidence: 'inferred',
			caveat: withoutBorrowing,
		},
		{
			id: 'node-most',
			label: 'Most addresses that one node may hold',
			value: BigInt(most) * inBlock,
			unit: 'addresses',
			formula: `${most} × ${inBlock}`,
			sources: ['resource-ipamconfig'],
			confidence: 'disputed',
			caveat: 'The docs say 20 blocks, the CRD’s default is 0, and the code treats 0 as 20.',
		},
	];
	const full = fault(
		'pods',
		'Pods per node',
		String(pods),
		`at most ${BigInt(most) * usable}: one node may hold ${most} blocks of ${usable} usable addresses`,
	);
	return perNode === 0n || perNode > BigInt(most)
		? { figures, faults: [full] }
		: { figures, faults: [] };
}
