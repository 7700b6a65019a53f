import { spend } from './budget.ts';
import type { Compiled } from './compile.ts';
import { first, IMPOSSIBLE, last, type Node, partedBy, union } from './diagram.ts';
import type { Piece } from './domain.ts';
import type { Level } from './levels.ts';
import type { Picked } from './merge-boxes.ts';
import { once } from './once.ts';
import { without } from './without.ts';

/** For each level, some of the pieces of its answers. */
export type Region = readonly (readonly Piece[])[];

/**
 * The smallest sets of answers that can occur and lead to an end of a diagram: without any one of its
 * answers another end, which comes first, could be reached. All of them, or only those of fewest
 * answers. They consist of answers that may be named; a level that a set does not name is answered by
 * any that is in play.
 *
 * At each level: a set that does not name the level must be enough whatever is answered to it, so it
 * is one of those of the level's branches taken together; a set that names it is one of the branch's
 * that is not enough without that answer.
 *
 * @throws where the budget is spent
 */
export function smallestSets(
	{ inputs, assumed }: Pick<Compiled, 'inputs' | 'assumed'>,
	node: Node,
	end: Node,
	named: Region,
	fewest = false,
): Picked[] {
	/** Sets as text, so that equal ones are equal. */
	const found = new Map<Node, readonly string[]>();
	const under = (node: Node): readonly string[] => {
		if (node <= IMPOSSIBLE) return node === end ? [''] : [];
		return once(found, node, () => {
			const [level, branches] = partedBy(node);
			const branch = ([n]: Piece) => branches[n] as Node;
			const [, , inPlay] = inputs[level] as Level;
			const open = under(inPlay.map(branch).reduce(first));
			const longer = (named[level] as Piece[]).flatMap((piece) => {
				const rests = under(branch(piece));
				spend(1 + rests.length);
				const side = `[${level},[${piece[0]}]],`;
				return without(rests, open).map((rest) => side + rest);
			});
			const all = [...longer, ...open];
			const least = Math.min(...(fewest ? all.map(size) : []));
			return all.filter((set) => size(set) <= least);
		});
	};
	const sets = under(last(union(assumed, IMPOSSIBLE), node));
	return sets.map((set) => JSON.parse(`[${set.slice(0, -1)}]`) as Picked);
}

/** Grows with the number of answers. */
function size(set: string): number {
	return set.split(']').length;
}
