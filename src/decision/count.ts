import { spend } from './budget.ts';
import { FREE, follow, type Node } from './diagram.ts';
import type { Level } from './levels.ts';
import { once } from './once.ts';
import type { Count } from './proof.ts';

/** How many combinations of answers a diagram does not let through. @throws where the budget is spent */
export function count(inputs: readonly Level[], root: Node): Count {
	const counted = new Map<string, bigint>();
	const from = (level: number, node: Node): bigint => {
		const input = inputs[level];
		if (!input) return BigInt(node !== FREE);
		return once(counted, `${level},${node}`, () => {
			spend();
			let all = 0n;
			for (const [n, first, last] of input[2] as readonly (readonly [number, number, number])[]) {
				// Of a list there is no difference to take.
				const more = BigInt(last - first || 0);
				all += (more + 1n) * from(level + 1, follow(node, level, n));
			}
			return all;
		});
	};
	const all = from(0, root);
	const exact = Number(all);
	return Number.isSafeInteger(exact) ? exact : String(all);
}
