import { spend } from './budget.ts';
import { follow, type Node } from './diagram.ts';
import type { Piece } from './domain.ts';
import type { Region } from './levels.ts';
import { once } from './once.ts';
import type { Count } from './proof.ts';

/** How many combinations of a region's answers lead from a node to an end. @throws where the budget is spent */
export function count(region: Region, root: Node, end: Node): Count {
	const counted = new Map<string, bigint>();
	const from = (level: number, node: Node): bigint => {
		const pieces = region[level];
		if (!pieces) return node === end ? 1n : 0n;
		return once(counted, `${level},${node}`, () => {
			spend();
			return pieces
				.map((piece) => size(piece) * from(level + 1, follow(node, level, piece[0])))
				.reduce((a, b) => a + b, 0n);
		});
	};
	const all = from(0, root);
	const exact = Number(all);
	return Number.isSafeInteger(exact) ? exact : String(all);
}

function size([, from, to]: Piece): bigint {
	return typeof from === 'number' ? BigInt(to) - BigInt(from) + 1n : 1n;
}
