import { spend } from './budget.ts';
import type { Compiled } from './compile.ts';
import { first, IMPOSSIBLE, last, type Node, partedBy, union } from './diagram.ts';
import type { Piece } from './domain.ts';
import type { Region } from './levels.ts';
import type { Picked } from './merge-boxes.ts';
import { once } from './once.ts';

/** What is sought, and which answers may be named for it. */
export interface Sought {
	/** The end that the answers must lead to. */
	readonly end: Node;
	/** May this answer be named? */
	readonly named: (level: number, piece: number) => boolean;
	/** What is answered to a level that is not named; undefined where it stays open. */
	readonly given?: (level: number) => number | undefined;
	/** Are only the sets of fewest answers wanted? */
	readonly fewest?: boolean;
}

/**
 * The smallest sets of answers that can occur and lead to an end of a diagram: without any one of its
 * answers another end, which comes first, could be reached. All of them.
 *
 * At each level: a set that does not name the level must be enough whatever is answered to it, so it
 * is one of those of the level's branches taken together; a set that names it is one of the branch's
 * that is not enough without that answer.
 *
 * @throws where the budget is spent
 */
export function smallestSets(
	{ assumed }: Compiled,
	node: Node,
	{ end, named, given, fewest }: Sought,
): Picked[] {
	/** Sets as text, so that equal ones are equal. */
	const found = new Map<Node, readonly string[]>();
	const under = (node: Node): readonly string[] => {
		const [level, branches] = partedBy(node);
		if (level === Infinity) return node === end ? [''] : [];
		return once(found, node, () => {
			const open = under(branches[given?.(level) ?? -1] ?? branches.reduce(first));
			const enough = new Set(open);
			const longer = branches.flatMap((branch, piece) => {
				const rests = named(level, piece) ? under(branch) : [];
				spend(1 + rests.length);
				const side = `[${level},[${piece}]]`;
				return rests.filter((rest) => !enough.has(rest)).map((rest) => side + (rest && `,${rest}`));
			});
			const all = [...longer, ...open];
			const least = Math.min(...(fewest ? all.map(size) : []));
			return all.filter((set) => size(set) <= least);
		});
	};
	const sets = under(last(union(assumed, IMPOSSIBLE), node));
	return sets.map((set) => JSON.parse(`[${set}]`) as Picked);
}

/** The piece that a level's answer lies in, once it is given. */
export function givenIn(region: Region, level: number): number | undefined {
	const [[n], ...others] = region[level] as readonly [Piece, ...Piece[]];
	return others.length > 0 ? undefined : n;
}

/** Grows with the number of answers. */
function size(set: string): number {
	return set.split(']').length;
}
