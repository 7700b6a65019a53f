import { type Compiled, compile, type Space } from './compile.ts';
import { isList } from './domain.ts';
import { complement, type Side, sidesOf } from './levels.ts';
import { completion, completions, type Given } from './possible.ts';
import type { Box } from './types.ts';

/** Whether a box covers every completion, some, or none. */
export type Judgement = 'always' | 'sometimes' | 'never';

/** Whether a box covers every completion of partial answers, some, or none. Exact. */
export function judge(space: Space, partial: Given, box: Box): Judgement {
	const parts = Object.keys(box).some((id) => !isList(space.inputs[id] ?? []));
	const cut = parts ? { ...space, cuts: [{ when: box }] } : space;
	return judgeIn(completions(cut, partial), sidesOf(compile(cut).inputs, box));
}

/** `judge` for completions at hand. */
export function judgeIn(open: Compiled, box: readonly Side[]): Judgement {
	if (!completion(open, box)) return 'never';
	return box.some((side) => completion(open, [complement(side)])) ? 'sometimes' : 'always';
}
