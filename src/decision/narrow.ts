import { type Completions, completions, judgeIn } from './possible.ts';
import { type Region, type SparseBox, sparse, uncovered, within } from './region.ts';
import type { Choice, PartialAnswers } from './types.ts';

/** Holds for every completion of the answers, for some, or for none. */
export type Status = 'fits' | 'possible' | 'ruled-out';

/** What partial answers say of one variant. */
export interface NarrowedVariant {
	readonly status: Status;
	/** Exclusions that hold whatever else is answered. */
	readonly excludedBy: readonly string[];
	/**
	 * Exclusions that hold for some completions and not for others. A variant that is ruled out with
	 * nothing in `excludedBy` is ruled out by these together: whatever is answered, one of them holds.
	 */
	readonly hangsOn: readonly string[];
}

/** What partial answers say of a table. */
export interface Narrowed<V extends string = string, G extends string = string> {
	readonly variants: Readonly<Record<V, NarrowedVariant>>;
	/** A group fits when every completion is satisfied by one of its members, not always the same one. */
	readonly groups: Readonly<Record<G, Status>>;
	/** Assumptions that the answers contradict; set aside for the rest of the result. */
	readonly contradicts: readonly string[];
}

/**
 * What partial answers say of each variant and group: exact and three-valued.
 * An exclusion counts as soon as the answers and the assumptions leave no way around it.
 *
 * @throws AnswerError for an unknown input or answer.
 */
export function narrow<V extends string, G extends string, C extends Choice>(
	table: C & Choice<C['inputs'], V, G>,
	partial: PartialAnswers<C['inputs']>,
): Narrowed<V, G> {
	const open = completions(table, partial);
	const judged = table.exclusions.map((exclusion) => {
		const box = sparse(table.inputs, exclusion.when);
		return { exclusion, box, holds: judgeIn(open, box) };
	});
	const live = judged.filter(({ holds }) => holds !== 'never');
	const naming = (variant: string) =>
		live.filter((j) => j.exclusion.variants.includes(variant as V));

	const variants = {} as Record<V, NarrowedVariant>;
	for (const variant of table.variants) {
		const mine = naming(variant);
		const ids = (holds: string) => mine.filter((j) => j.holds === holds).map((j) => j.exclusion.id);
		const status =
			mine.length === 0
				? 'fits'
				: uncovered(open.region, [...open.never, ...mine.map((j) => j.box)])
					? 'possible'
					: 'ruled-out';
		variants[variant] = { status, excludedBy: ids('always'), hangsOn: ids('sometimes') };
	}

	const groups = {} as Record<G, Status>;
	for (const [group, members] of Object.entries(table.groups) as [G, readonly V[]][]) {
		groups[group] = members.every((v) => variants[v].status === 'ruled-out')
			? 'ruled-out'
			: allExcluded(
						open,
						members.map((v) => naming(v).map((j) => j.box)),
					)
				? 'possible'
				: 'fits';
	}
	return { variants, groups, contradicts: open.contradicts };
}

/** Is there a completion under which each member is covered by one of its boxes? */
function allExcluded({ region, never }: Completions, members: readonly SparseBox[][]): boolean {
	const search = (part: Region, rest: readonly SparseBox[][]): boolean => {
		if (!uncovered(part, never)) return false;
		const [first, ...others] = rest;
		if (!first) return true;
		return first.some((box) => {
			const inside = within(part, box);
			return inside !== undefined && search(inside, others);
		});
	};
	return search(region, members);
}
