import { answered } from './answers.ts';
import { type Region, type SparseBox, sparse, uncovered, within } from './region.ts';
import type { Assumption, Box, Inputs } from './types.ts';

/** Inputs and assumptions: all that is needed to know which answers can occur. */
export interface Space {
	readonly inputs: Inputs;
	readonly assumptions: readonly Assumption[];
}

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
	let kept = space.assumptions.map((a) => ({ id: a.id, box: sparse(space.inputs, a.never) }));
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

function boxes(kept: readonly { box: SparseBox }[]): SparseBox[] {
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

/** `judge` for completions at hand. */
export function judgeIn({ region, never }: Completions, box: SparseBox): Judgement {
	const part = within(region, box);
	if (!part || !uncovered(part, never)) return 'never';
	return uncovered(region, [...never, box]) ? 'sometimes' : 'always';
}
