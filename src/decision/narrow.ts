import { type NarrowedVariant, narrowed, type Status } from './alternatives.ts';
import { type Compiled, compile } from './compile.ts';
import { type Completions, completions } from './possible.ts';
import { type Region, type SparseBox, uncovered, within } from './region.ts';
import type { Choice, Decision, PartialAnswers, ValueOf } from './types.ts';

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
	const open = completions(table, partial);
	const made = compile(table);
	const alternatives = narrowed(open, made);
	return 'rules' in table
		? narrowedDecision(table, open, made, alternatives)
		: narrowedChoice(table, open, made, alternatives);
}

function narrowedChoice(
	table: Choice,
	open: Completions,
	made: Compiled,
	variants: Record<string, NarrowedVariant>,
): Narrowed {
	const blocks = new Map(made.facets.map((facet) => [facet.id, facet.boxes]));
	const groups = Object.entries(table.groups).map(([group, members]): [string, Status] => {
		if (members.every((v) => variants[v]?.status === 'ruled-out')) return [group, 'ruled-out'];
		const some = allBlocked(
			open,
			members.map((v) => blocks.get(v) ?? []),
		);
		return [group, some ? 'possible' : 'fits'];
	});
	return { variants, groups: Object.fromEntries(groups), contradicts: open.contradicts };
}

function narrowedDecision(
	table: Decision,
	open: Completions,
	made: Compiled,
	rules: Record<string, NarrowedVariant>,
): NarrowedDecision {
	const left = table.rules.filter((rule) => rules[rule.id]?.status !== 'ruled-out');
	const outputs = Object.keys(table.outputs).map((output) => [
		output,
		[...new Set(left.map((rule) => rule.then[output]))],
	]);
	const boxes = made.rows.map((row) => row.box);
	return {
		rules,
		outputs: Object.fromEntries(outputs),
		gap: uncovered(open.region, [...open.never, ...boxes]) !== undefined,
		contradicts: open.contradicts,
	};
}

/** Is there a completion under which each alternative is covered by one of its boxes? */
function allBlocked(
	{ region, never }: Completions,
	alternatives: readonly (readonly SparseBox[])[],
): boolean {
	const search = (part: Region, rest: readonly (readonly SparseBox[])[]): boolean => {
		if (!uncovered(part, never)) return false;
		const [first, ...others] = rest;
		if (!first) return true;
		return first.some((box) => {
			const inside = within(part, box);
			return inside !== undefined && search(inside, others);
		});
	};
	return search(region, alternatives);
}
