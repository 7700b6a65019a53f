import { facetsOf } from './compile.ts';
import { first, STOPPED, union } from './diagram.ts';
import { type Level, type NamedBox, sidesOf } from './levels.ts';
import { mergeBoxes } from './merge-boxes.ts';
import { needed } from './needed.ts';
import { completion, type Open } from './possible.ts';
import type { Gap } from './proof.ts';
import { smallestSets } from './smallest-sets.ts';
import { without } from './without.ts';
import { firstAnswers, namedBoxes } from './words.ts';

/** A row that makes no difference, because these others hold wherever it does. */
export interface Hidden {
	readonly id: string;
	/** None of them could be left out. */
	readonly by: readonly string[];
}

/** The smallest sets of answers for which every alternative is blocked, those of fewest inputs first. */
export function smallestGaps(open: Open): Gap[] {
	const { inputs, alternatives } = open;
	const something = alternatives.map(([, boxes]) => union(boxes)).reduce(first);
	const all = inputs.map(([, , pieces]) => pieces);
	return mergeBoxes(smallestSets(open, something, STOPPED, all))
		.toSorted((a, b) => a.length - b.length)
		.flatMap((box) => namedBoxes(inputs, box))
		.map((when) => {
			const part = completion(open, sidesOf(inputs, when));
			return { when, witness: firstAnswers(part as Level[]) };
		});
}

/**
 * For a row that holds somewhere, but nowhere without others that do the same: these others.
 * An exclusion needs others of each of its variants, a rule any others.
 */
export function hidden(open: Open, row: NamedBox): Hidden[] {
	const lists = row[2].variants?.map((variant) => open.facets.get(variant) as NamedBox[]) ?? [
		open.rows,
	];
	const coveredBy = (others: readonly NamedBox[]) =>
		lists.every((list) => {
			const some = list.filter((one) => others.includes(one));
			return !completion(open, row[1], union(some));
		});
	const others = without(open.rows, [row]);
	if (coveredBy([]) || !coveredBy(others)) return [];
	return [{ id: row[0], by: needed(others, coveredBy).map(([id]) => id) }];
}

/** What can be said of two rules that some answers have both of. */
export function overlap(open: Open, a: NamedBox, b: NamedBox) {
	const both = completion(open, [...a[1], ...b[1]]);
	if (!both) return [];
	const agree = facetsOf(a[2]).every((value) => facetsOf(b[2]).includes(value));
	return [{ rules: [a[0], b[0]] as const, agree, witness: firstAnswers(both) }];
}
