import { bitsetIndex, type Lookup } from './bitset-index.ts';
import { assumptions, compile, once } from './compile.ts';
import type { Answers, Choice, Decision, Values } from './types.ts';

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

const indexes = new WeakMap<object, Lookup>();

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
	const { rows } = compile(table);
	const lookup = once(indexes, table, () =>
		bitsetIndex(
			table.inputs,
			[...rows, ...assumptions(table)].map((row) => row.box),
		),
	);
	const holding: number[] = [];
	const contradicts: string[] = [];
	for (const n of lookup(answers)) {
		const assumption = table.assumptions[n - rows.length];
		if (assumption) contradicts.push(assumption.id);
		else holding.push(n);
	}
	return 'rules' in table
		? decided(table, holding, contradicts)
		: evaluated(table, holding, contradicts);
}

function evaluated(
	{ variants, exclusions }: Choice,
	holding: readonly number[],
	contradicts: readonly string[],
): Evaluation {
	const ruledOut: Record<string, string[]> = {};
	for (const n of holding) {
		const exclusion = exclusions[n];
		for (const variant of exclusion?.variants ?? []) {
			ruledOut[variant] ??= [];
			ruledOut[variant].push(exclusion?.id as string);
		}
	}
	return { fits: variants.filter((variant) => !ruledOut[variant]), ruledOut, contradicts };
}

function decided(
	table: Decision,
	holding: readonly number[],
	contradicts: readonly string[],
): Decided {
	const rules = holding.map((n) => table.rules[n]?.id as string);
	const only = holding.length === 1 ? table.rules[holding[0] as number] : undefined;
	return only
		? { rules, contradicts, rule: only.id, outputs: only.then }
		: { rules, contradicts, rule: undefined, outputs: undefined };
}
