import type { Compiled } from './compile.ts';
import { FREE, union } from './diagram.ts';
import type { NamedBox } from './levels.ts';
import { completion } from './possible.ts';

/** Holds for every completion of the answers, for some, or for none. */
export type Status = 'fits' | 'possible' | 'ruled-out';

/**
 * What the completions say of some alternatives together: one of them holds where none of its boxes
 * covers.
 */
export function statusOf(open: Compiled, ...some: readonly (readonly NamedBox[])[]): Status {
	const holds = some.some((boxes) => completion(open, [], union(boxes)));
	if (!holds) return 'ruled-out';
	const noneHolds = completion(open, [], ...some.map((boxes) => union(boxes, FREE)));
	return noneHolds ? 'possible' : 'fits';
}
