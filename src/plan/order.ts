import { judge } from '../decision/index.ts';
import type { GuideChoice } from '../guide/choice.ts';
import type { Option, Rating, Recommendation, TableDocument } from '../guide/types.ts';
import type { Said } from './state.ts';

/**
 * The recommendation that counts under these answers: the first that holds for sure, and in the end
 * the one for everyone else.
 */
export function recommendationFor(
	document: TableDocument,
	choice: GuideChoice,
	answers: Said,
): Recommendation {
	const found = document.recommendations.find(
		({ when }) => !when || judge(choice, answers, when) === 'always',
	);
	if (!found) throw new Error(`table "${document.id}" has no recommendation for everyone else`);
	return found;
}

/**
 * All variants, best first: recommended under these answers, then by the ratings of the table's columns
 * from left to right, then by their rank among equals (in the options table, the least encapsulation),
 * then in the table's order.
 */
export function bestFirst(document: TableDocument, recommendation: Recommendation): string[] {
	const rank = (id: string) => {
		const at = recommendation.variants.indexOf(id);
		return at < 0 ? recommendation.variants.length : at;
	};
	const ratings = (option: Option) =>
		document.columns.filter((c) => c.filter).map((c) => (option.cells[c.id] as Rating).rank);
	const keys = new Map(
		document.variants.map((variant, at) => {
			const option = document.options.find((o) => o.id === variant.option);
			if (!option) throw new Error(`variant "${variant.id}" has no option "${variant.option}"`);
			return [variant.id, [rank(variant.id), ...ratings(option), variant.rank, at]];
		}),
	);
	return [...keys]
		.sort(([, a], [, b]) => {
			const first = a.findIndex((key, i) => key !== b[i]);
			return first < 0 ? 0 : (a[first] as number) - (b[first] as number);
		})
		.map(([id]) => id);
}
