import { type Judgement, judgeIn } from './judge.ts';
import type { NamedBox } from './levels.ts';
import { once } from './once.ts';
import { completions, type Open } from './possible.ts';
import { type Status, statusOf } from './status.ts';
import type { Choice, Decision, PartialAnswers, ValueOf, Values } from './types.ts';

/** What partial answers say of one variant or one rule. */
export interface NarrowedVariant {
	readonly status: Status;
	/**
	 * What rules it out whatever else is answered: exclusions of a variant; of a rule, the inputs whose
	 * cells no completion meets.
	 */
	readonly excludedBy: readonly string[];
	/**
	 * What rules it out for some completions and not for others. Where it is ruled out with nothing in
	 * `excludedBy`, these do it together: whatever is answered, one of them holds.
	 */
	readonly hangsOn: readonly string[];
}

/** What partial answers say of a choice. */
export interface Narrowed<V extends string = string, G extends string = string> {
	readonly variants: Readonly<Record<V, NarrowedVariant>>;
	/** A group fits when every completion is satisfied by one of its members, not always the same one. */
	readonly groups: Readonly<Record<G, Status>>;
	/** Assumptions that the answers contradict; set aside for the rest of the result. */
	readonly contradicts: readonly string[];
}

/** What partial answers say of a decision. */
export interface NarrowedDecision<D extends Decision = Decision> {
	/** A rule fits when it covers every completion. */
	readonly rules: Readonly<Record<string, NarrowedVariant>>;
	/** For each output the values that some completion has, in the order of the rules that give them. */
	readonly outputs: {
		readonly [K in keyof D['outputs']]: readonly ValueOf<D['outputs'][K]>[];
	};
	/** Is there a completion that no rule covers? Never, in a table that is proved. */
	readonly gap: boolean;
	/** Assumptions that the answers contradict; set aside for the rest of the result. */
	readonly contradicts: readonly string[];
}

/**
 * What partial answers say of each variant and group, or of each rule and output: exact and
 * three-valued. A row counts as soon as the answers and the assumptions leave no way around it.
 *
 * @throws AnswerError for an unknown input or answer.
 */
export function narrow<V extends string, G extends string, C extends Choice>(
	table: C & Choice<C['inputs'], V, G>,
	partial: PartialAnswers<C['inputs']>,
): Narrowed<V, G>;
export function narrow<D extends Decision>(
	table: D,
	partial: PartialAnswers<D['inputs']>,
): NarrowedDecision<D>;
export function narrow<T extends Choice | Decision>(
	table: T,
	partial: PartialAnswers<T['inputs']>,
): T extends Decision ? NarrowedDecision<T> : Narrowed;
export function narrow(
	table: Choice | Decision,
	partial: PartialAnswers,
): Narrowed | NarrowedDecision {
	return narrowIn(table, completions(table, partial));
}

/** `narrow` for completions at hand. */
export function narrowIn(table: Choice | Decision, open: Open): Narrowed | NarrowedDecision {
	const { contradicts, alternatives, rows } = open;
	const judged = new Map<NamedBox, Judgement>();
	const judge = (one: NamedBox) => once(judged, one, () => judgeIn(open, one[1]));
	const each = Object.fromEntries(
		alternatives.map(([id, boxes]): [string, NarrowedVariant] => {
			const ids = (how: Judgement) => boxes.filter((one) => judge(one) === how).map(([id]) => id);
			const status = statusOf(open, boxes);
			return [id, { status, excludedBy: ids('always'), hangsOn: ids('sometimes') }];
		}),
	);
	if ('rules' in table) {
		const left = rows.filter(([id]) => (each[id] as NarrowedVariant).status !== 'ruled-out');
		const outputs = Object.keys(table.outputs).map((output) => [
			output,
			[...new Set(left.map(([, , { then }]) => (then as Values)[output]))],
		]);
		const gap = statusOf(open, ...alternatives.map(([, boxes]) => boxes)) !== 'fits';
		return { rules: each, outputs: Object.fromEntries(outputs), gap, contradicts };
	}
	const groups = Object.entries(table.groups).map(([group, members]) => [
		group,
		statusOf(
			open,
			...alternatives.filter(([id]) => members.includes(id)).map(([, boxes]) => boxes),
		),
	]);
	return { variants: each, groups: Object.fromEntries(groups), contradicts };
}
