import type { Box } from '../../decision/index.ts';
import type { SourceId } from '../sources.ts';
import type { Condition, GuideExclusion, Implication, Recommendation } from '../types.ts';
import { questions } from './questions.ts';
import type { VariantId } from './variants.ts';

type Asked = (typeof questions)[number];

/** The inputs of the options table: answer ids by question id. */
export type NetworkingInputs = {
	readonly [Q in Asked as Q['id']]: readonly Q['answers'][number]['id'][];
};

/** The inputs of the options table, as its questions list them. */
export const inputs = Object.fromEntries(
	questions.map((q) => [q.id, q.answers.map((a) => a.id)]),
) as unknown as NetworkingInputs;

/** An answer to the question about the platform. */
export type Platform = NetworkingInputs['platform'][number];

/** Every platform but these. */
export function platformsExcept(...left: readonly Platform[]): Platform[] {
	return inputs.platform.filter((platform) => !left.includes(platform));
}

type Cited = { readonly sources: readonly [SourceId, ...SourceId[]] };
type NetworkingBox = Box<NetworkingInputs>;

/** The guide's shapes with the ids of this table, so that a misspelt one does not compile. */
export type NetworkingExclusion = GuideExclusion &
	Cited & { readonly when: NetworkingBox; readonly variants: readonly VariantId[] };
export type NetworkingImplication = Implication & Cited & { readonly never: NetworkingBox };
export type NetworkingCondition = Condition &
	Cited & { readonly when?: NetworkingBox; readonly variants: readonly VariantId[] };
export type NetworkingRecommendation = Recommendation &
	Cited & { readonly when?: NetworkingBox; readonly variants: readonly VariantId[] };
