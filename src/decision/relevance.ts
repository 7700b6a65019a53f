import { statusOf } from './alternatives.ts';
import { spend } from './budget.ts';
import type { Compiled, Together } from './compile.ts';
import { FREE, follow, IMPOSSIBLE, last, type Node, partedBy, STOPPED, union } from './diagram.ts';
import type { Piece } from './domain.ts';
import { needed } from './needed.ts';

/** The facets that cover some completions and not others: what is still to be decided. */
export function undecided(open: Compiled, facets: readonly Together[]): Together[] {
	return facets.filter(([, boxes]) => statusOf(open, boxes) === 'possible');
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
export function irrelevant(open: Compiled, unknown: readonly number[]): readonly number[] {
	const left = undecided(open, open.facets);
	const others = (kept: readonly number[]) => unknown.filter((level) => !kept.includes(level));
	const kept = needed(unknown.toReversed(), (kept) => {
		const varied = others(kept);
		return !left.some((facet) => canChange(open, facet, varied));
	});
	return others(kept);
}

/**
 * Does a facet cover one and not the other of two completions that differ at most in these levels? Both
 * are sought at once, level by level: O(product of the sizes of two diagrams).
 */
function canChange(
	{ region, assumed }: Compiled,
	[, boxes]: Together,
	varied: readonly number[],
): boolean {
	const never = union(assumed, IMPOSSIBLE);
	const vain = new Set<number>();
	const differ = (a: Node, b: Node): boolean => {
		if (a === FREE && b === FREE) return true;
		const key = a * 2 ** 25 + b;
		if (vain.has(key) || [a, b].some((end) => end === STOPPED || end === IMPOSSIBLE)) return false;
		vain.add(key);
		spend();
		const level = Math.min(partedBy(a)[0], partedBy(b)[0]);
		const pieces = region[level] as readonly Piece[];
		return pieces.some((piece) =>
			(varied.includes(level) ? pieces : [piece]).some(([other]) =>
				differ(follow(a, level, piece[0]), follow(b, level, other)),
			),
		);
	};
	return differ(last(never, union(boxes, STOPPED)), last(never, union(boxes, FREE)));
}
