import { covering } from './bitsets.ts';
import { compile } from './compile.ts';
import type { NamedBox } from './levels.ts';
import type { Answers, Choice, Decision, Values } from './types.ts';
import { without } from './without.ts';

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
 * What a decision gives when every input is answered. Where no rule covers the answers, or several do,
 * there is no rule and there are no outputs: none is ever picked silently.
 */
export type Decided<D extends Decision = Decision> = {
	/** Every rule that covers the answers: exactly one, in a table that is proved. */
	readonly rules: readonly string[];
	/** Assumptions that say these answers cannot occur together. */
	readonly contradicts: readonly string[];
} & (
	| { readonly rule: string; readonly outputs: Values<D['outputs']> }
	| { readonly rule: undefined; readonly outputs: undefined }
);

/**
 * What holds under answers to every input. The first call indexes the table; each then costs one AND
 * of bitsets per input, whatever the number of rows.
 *
 * @throws AnswerError for a missing or unknown answer.
 */
export function evaluate<C extends Choice>(table: C, answers: Answers<C['inputs']>): Evaluation;
export function evaluate<D extends Decision>(table: D, answers: Answers<D['inputs']>): Decided<D>;
export function evaluate<T extends Choice | Decision>(
	table: T,
	answers: Answers<T['inputs']>,
): T extends Decision ? Decided<T> : Evaluation;
export function evaluate(table: Choice | Decision, answers: Answers): Evaluation | Decided {
	const { assumed, alternatives } = compile(table);
	const holding = covering(table, answers);
	const ids = (boxes: readonly NamedBox[]) =>
		boxes.filter((one) => holding.includes(one)).map(([id]) => id);
	if ('rules' in table) {
		const rules = without(holding, assumed);
		const [only] = rules.length === 1 ? rules : [];
		return {
			rules: rules.map(([id]) => id),
			contradicts: ids(assumed),
			rule: only?.[0],
			outputs: only?.[2].then,
		} as Decided;
	}
	const ruledOut = Object.fromEntries(
		alternatives.map(([id, boxes]) => [id, ids(boxes)] as const).filter(([, by]) => by.length > 0),
	);
	return {
		fits: without(table.variants, Object.keys(ruledOut)),
		ruledOut,
		contradicts: ids(assumed),
	};
}
