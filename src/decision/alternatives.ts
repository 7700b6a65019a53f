import type { Compiled } from './compile.ts';
import { type Completions, type Judgement, judgeIn } from './possible.ts';
import { type SparseBox, uncovered } from './region.ts';

/** Holds for every completion of the answers, for some, or for none. */
export type Status = 'fits' | 'possible' | 'ruled-out';

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

/** What the completions say of each alternative of a table. */
export function narrowed(open: Completions, made: Compiled): Record<string, NarrowedVariant> {
	const judged = new Map<SparseBox, Judgement>();
	const judge = (box: SparseBox) => {
		const known = judged.get(box) ?? judgeIn(open, box);
		judged.set(box, known);
		return known;
	};
	return Object.fromEntries(
		made.alternatives.map(({ id, blocks }) => {
			const ids = (how: Judgement) => blocks.filter((b) => judge(b.box) === how).map((b) => b.id);
			const excludedBy = ids('always');
			const hangsOn = ids('sometimes');
			return [id, { status: status(), excludedBy, hangsOn }];

			function status(): Status {
				if (excludedBy.length > 0) return 'ruled-out';
				if (hangsOn.length === 0) return 'fits';
				const boxes = blocks.map((b) => b.box);
				return uncovered(open.region, [...open.never, ...boxes]) ? 'possible' : 'ruled-out';
			}
		}),
	);
}
