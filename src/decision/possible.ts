import { answered } from './answers.ts';
import { assumptions, type NamedBox, type Space } from './compile.ts';
import { type Region, type SparseBox, sparse, uncovered, uncoveredIn } from './region.ts';
import type { Box } from './types.ts';

/** The completions of partial answers: a region less the boxes that cannot occur. */
export interface Completions {
	readonly region: Region;
	readonly never: readonly SparseBox[];
	/**
	 * Assumptions that the answers contradict. They are set aside, so that what follows is said of the
	 * answers as they were given and not of nothing.
	 */
	readonly contradicts: readonly string[];
}

/** The completions of partial answers. @throws AnswerError for answers that the table does not have. */
export function completions(space: Space, partial: Readonly<Record<string, unknown>>): Completions {
	const region = answered(space.inputs, partial);
	let kept = assumptions(space);
	const contradicts: string[] = [];
	while (!uncovered(region, boxes(kept))) {
		let cover = kept;
		for (const one of kept) {
			const fewer = cover.filter((other) => other !== one);
			if (!uncovered(region, boxes(fewer))) cover = fewer;
		}
		contradicts.push(...cover.map(({ id }) => id));
		kept = kept.filter((one) => !cover.includes(one));
	}
	return { region, never: boxes(kept), contradicts };
}

function boxes(kept: readonly NamedBox[]): SparseBox[] {
	return kept.map(({ box }) => box);
}

/** Whether a box covers every completion, some, or none. */
export type Judgement = 'always' | 'sometimes' | 'never';

/** Whether a box covers every completion of partial answers, some, or none. Exact. */
export function judge(
	space: Space,
	partial: Readonly<Record<string, unknown>>,
	box: Box,
): Judgement {
	return judgeIn(completions(space, partial), sparse(space.inputs, box));
}

/** Does a box cover any completion? */
export function meets(
	{ region, never }: Pick<Completions, 'region' | 'never'>,
	box: SparseBox,
): boolean {
	return uncoveredIn(box, region, never) !== undefined;
}

/** `judge` for completions at hand. */
export function judgeIn(open: Completions, box: SparseBox): Judgement {
	if (!meets(open, box)) return 'never';
	return uncovered(open.region, [...open.never, box]) ? 'sometimes' : 'always';
}
