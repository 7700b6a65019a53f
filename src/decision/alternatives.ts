import type { Compiled } from './compile.ts';
import { FREE, STOPPED, union } from './diagram.ts';
import type { NamedBox } from './levels.ts';
import { once } from './once.ts';
import { completion, type Judgement, judgeIn } from './possible.ts';

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

/**
 * What the completions say of some alternatives together: one of them holds where none of its boxes
 * covers.
 */
export function statusOf(open: Compiled, ...some: readonly (readonly NamedBox[])[]): Status {
	const holds = some.some((boxes) => completion(open, [], union(boxes, STOPPED)));
	if (!holds) return 'ruled-out';
	const noneHolds = completion(open, [], ...some.map((boxes) => union(boxes, FREE)));
	return noneHolds ? 'possible' : 'fits';
}

/** What the completions say of each alternative of a table. */
export function narrowed(open: Compiled): Record<string, NarrowedVariant> {
	const judged = new Map<NamedBox, Judgement>();
	const judge = (one: NamedBox) => once(judged, one, () => judgeIn(open, one[1]));
	return Object.fromEntries(
		open.alternatives.map(([id, boxes]) => {
			const ids = (how: Judgement) => boxes.filter((one) => judge(one) === how).map(([id]) => id);
			const status = statusOf(open, boxes);
			return [id, { status, excludedBy: ids('always'), hangsOn: ids('sometimes') }];
		}),
	);
}
