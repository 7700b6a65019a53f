import { first, STOPPED, union } from './diagram.ts';
import { type NamedBox, type Region, sidesOf } from './levels.ts';
import { mergeBoxes } from './merge-boxes.ts';
import { needed } from './needed.ts';
import { completion, type Open } from './possible.ts';
import type { Gap } from './proof.ts';
import { smallestSets } from './smallest-sets.ts';
import type { Rule } from './types.ts';
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
	const something = alternatives.map(([, boxes]) => union(boxes, STOPPED)).reduce(first);
	const sets = smallestSets(open, something, { end: STOPPED, named: () => true });
	return mergeBoxes(sets)
		.sort((a, b) => a.length - b.length)
		.flatMap((box) => namedBoxes(inputs, box))
		.map((when) => {
			const part = completion(open, sidesOf(inputs, when)) as Region;
			return { when, witness: firstAnswers(inputs, part) };
		});
}

/**
 * For a row that holds somewhere, but nowhere without others that do the same: these others.
 * An exclusion needs others of each of its variants, a rule any others.
 */
export function hidden(open: Open, row: NamedBox): Hidden[] {
	const [id, box] = row;
	const lists = [...open.alternatives.map(([, boxes]) => boxes), open.rows];
	const mine = lists.filter((list) => list.includes(row));
	const coveredBy = (others: readonly NamedBox[]) =>
		mine.every((list) => {
			const some = list.filter((one) => others.includes(one));
			return !completion(open, box, union(some, STOPPED));
		});
	const others = open.rows.filter((other) => other !== row);
	if (!completion(open, box) || !coveredBy(others)) return [];
	return [{ id, by: needed(others, coveredBy).map(([id]) => id) }];
}

/** What can be said of two rules that some answers have both of. */
export function overlap(open: Open, a: Rule, b: Rule) {
	const both = completion(
		open,
		[a, b].flatMap(({ when }) => sidesOf(open.inputs, when)),
	);
	if (!both) return [];
	const agree = Object.entries(a.then).every(([output, value]) => b.then[output] === value);
	return [{ rules: [a.id, b.id] as const, agree, witness: firstAnswers(open.inputs, both) }];
}
