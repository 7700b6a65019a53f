import { spend } from './budget.ts';
import type { Compiled, Together } from './compile.ts';
import { FREE, follow, last, type Node, partedBy, STOPPED, union } from './diagram.ts';
import type { Level } from './levels.ts';
import { needed } from './needed.ts';
import { once } from './once.ts';
import { statusOf } from './status.ts';
import { without } from './without.ts';

/** Of some facets those that cover some completions and not others: what is still to be decided. */
export function undecided(open: Compiled, some: Iterable<Together> = open.facets): Together[] {
	return [...some].filter(([, boxes]) => statusOf(open, boxes) === 'possible');
}

/**
 * Of the unknown inputs those that cannot change the outcome, all of them together: two completions
 * that differ in nothing else always have the same one.
 *
 * Without assumptions between inputs, an input is listed exactly when no two completions that differ in
 * it alone have different outcomes. Where assumptions tie inputs, so that none can change alone, the
 * first of them in the table's order stays for the others. Nothing more could be listed.
 *
 * Exact. Each input costs a search over the levels, with that input and those listed taken twice.
 */
export function irrelevant(open: Compiled, unknown: readonly string[]): readonly string[] {
	const left = undecided(open);
	const kept = needed(
		unknown.toReversed(),
		(kept) => !left.some((facet) => canChange(open, facet, without(unknown, kept))),
	);
	return without(unknown, kept);
}

/**
 * Does a facet cover one and not the other of two completions that differ at most in these inputs? Both
 * are sought at once, level by level: O(product of the sizes of two diagrams).
 */
function canChange(
	{ inputs, assumed }: Compiled,
	[, boxes]: Together,
	varied: readonly string[],
): boolean {
	const never = union(assumed);
	const found = new Map<number, boolean>();
	const differ = (a: Node, b: Node): boolean => {
		if (a === FREE && b === FREE) return true;
		if ([a, b].includes(STOPPED)) return false;
		return once(found, a * 2 ** 25 + b, () => {
			spend();
			const level = Math.min(partedBy(a)[0], partedBy(b)[0]);
			const [id, , pieces] = inputs[level] as Level;
			return pieces.some((piece) =>
				(varied.includes(id) ? pieces : [piece]).some(([other]) =>
					differ(follow(a, level, piece[0]), follow(b, level, other)),
				),
			);
		});
	};
	return differ(last(never, union(boxes)), last(never, union(boxes, FREE)));
}
