import type { Choice, Inputs } from '../decision/index.ts';
import type { GuideExclusion, Implication, Option, TableDocument, Variant } from './types.ts';

/** A table's document as a choice of the engine: implications are its assumptions, options its groups. */
export type GuideChoice = Choice<Inputs, string, string, GuideExclusion, Implication>;

/** What of a document is needed to execute it: neither cells nor sources, which are large. */
export type ChoiceTable = Pick<
	TableDocument,
	'id' | 'questions' | 'exclusions' | 'implications'
> & {
	readonly options: readonly Pick<Option, 'id'>[];
	readonly variants: readonly Pick<Variant, 'id' | 'option'>[];
};

/** Makes a document executable. It is not checked here: `checked` did so when the site was built. */
export function choiceOf(document: ChoiceTable): GuideChoice {
	return {
		id: document.id,
		inputs: Object.fromEntries(
			document.questions.map((q) => [q.id, q.answers.map((a) => a.id)]),
		) as Inputs,
		variants: document.variants.map((v) => v.id),
		groups: Object.fromEntries(
			document.options.map((o) => [
				o.id,
				document.variants.filter((v) => v.option === o.id).map((v) => v.id),
			]),
		),
		exclusions: document.exclusions,
		assumptions: document.implications,
	};
}
