import type { Box } from '../decision/index.ts';
import type { SourceId } from './sources.ts';
import type { Condition, GuideExclusion, Implication, Question, Recommendation } from './types.ts';

/** Answer ids by question id, of questions written with `as const`. */
export type InputsOf<Q extends readonly Question[]> = {
	readonly [K in Q[number] as K['id']]: readonly K['answers'][number]['id'][];
};

type Cited = { readonly sources: readonly [SourceId, ...SourceId[]] };

/** The guide's shapes with the ids of one table, so that a misspelt one does not compile. */
export interface Of<Q extends readonly Question[], V extends string> {
	readonly exclusion: GuideExclusion &
		Cited & { readonly when: Box<InputsOf<Q>>; readonly variants: readonly V[] };
	readonly implication: Implication & Cited & { readonly never: Box<InputsOf<Q>> };
	readonly condition: Condition &
		Cited & { readonly when?: Box<InputsOf<Q>>; readonly variants: readonly V[] };
	readonly recommendation: Recommendation &
		Cited & { readonly when?: Box<InputsOf<Q>>; readonly variants: readonly V[] };
}
