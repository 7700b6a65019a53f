import { allAnswered } from './answers.ts';
import { sparse, within } from './region.ts';
import type { Answers, Choice } from './types.ts';

/** What holds when every input is answered. */
export interface Evaluation {
	/** Variants that no exclusion covers, in the table's order. */
	readonly fits: readonly string[];
	/** For each variant that does not fit, every exclusion that rules it out. */
	readonly ruledOut: Readonly<Record<string, readonly string[]>>;
	/** Assumptions that say these answers cannot occur together. */
	readonly contradicts: readonly string[];
}

/**
 * What holds under answers to every input. One pass over the exclusions.
 *
 * @throws AnswerError for a missing or unknown answer.
 */
export function evaluate<C extends Choice>(table: C, answers: Answers<C['inputs']>): Evaluation {
	const point = allAnswered(table.inputs, answers);
	const covered = table.exclusions.filter((e) => within(point, sparse(table.inputs, e.when)));
	const ruledOut: Record<string, string[]> = {};
	for (const { id, variants } of covered) {
		for (const variant of variants) {
			ruledOut[variant] ??= [];
			ruledOut[variant].push(id);
		}
	}
	return {
		fits: table.variants.filter((variant) => !ruledOut[variant]),
		ruledOut,
		contradicts: table.assumptions
			.filter((a) => within(point, sparse(table.inputs, a.never)))
			.map((a) => a.id),
	};
}
