import { statusOf } from './alternatives.ts';
import type { Compiled, Together } from './compile.ts';
import { FREE, IMPOSSIBLE, STOPPED } from './diagram.ts';
import type { NamedBox, Side } from './levels.ts';
import { completion } from './possible.ts';
import { union } from './union.ts';

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
	let idle: readonly number[] = [];
	for (const level of unknown.toReversed()) {
		const varied = [level, ...idle];
		if (!canChange(open, left, varied)) idle = varied;
	}
	return idle;
}

/**
 * Do two completions that differ at most in these levels have different outcomes? The second completion
 * takes copies of these levels, behind the others; one search then finds both completions at once.
 */
function canChange(
	open: Compiled,
	facets: readonly Together[],
	varied: readonly number[],
): boolean {
	const { assumed, region } = open;
	const second = (boxes: readonly NamedBox[]): NamedBox[] =>
		boxes.map(([id, box]) => {
			const copied = box.map(([level, holds]): Side => {
				return [varied.includes(level) ? region.length + level : level, holds];
			});
			return [id, copied.sort(([a], [b]) => a - b)];
		});
	const pair = { assumed, region: [...region, ...region] };
	const never = union(second(assumed), IMPOSSIBLE);
	return facets.some(
		([, boxes]) =>
			boxes.some(([, box]) => box.some(([level]) => varied.includes(level))) &&
			completion(pair, [], never, union(boxes, STOPPED), union(second(boxes), FREE)),
	);
}
