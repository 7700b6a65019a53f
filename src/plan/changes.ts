import { type Box, narrow, nearest } from '../decision/index.ts';
import type { GuideChoice } from '../guide/choice.ts';
import type { TableDocument } from '../guide/types.ts';
import type { Said } from './state.ts';
import { boxWords } from './words.ts';

/** A smallest change of answers: wishes and settings only, never a circumstance. */
export interface Change {
	/** "BGP on the routers: Yes". */
	readonly words: string;
	/** The answers to give instead. */
	readonly said: Said;
	/** How many answers it changes. */
	readonly size: number;
}

/** The smallest changes after which a variant is not ruled out any more; empty where none would do. */
export function waysBack(
	document: TableDocument,
	choice: GuideChoice,
	variant: string,
	answers: Said,
): Change[] {
	const fixed = document.questions.filter((q) => q.sort === 'circumstance').map((q) => q.id);
	return nearest(choice, variant, answers, { fixed })
		.changes.map(({ to }) => to as Box)
		.map((to) => ({
			words: boxWords(document, to),
			said: Object.fromEntries(
				Object.entries(to).map(([id, cell]) => [id, [cell].flat()[0] as string]),
			),
			size: Object.keys(to).length,
		}));
}

/** Where nothing fits: the smallest changes that bring any variant back, each with what it brings. */
export function waysOut(
	document: TableDocument,
	choice: GuideChoice,
	answers: Said,
): { readonly change: Change; readonly variants: readonly string[] }[] {
	const all = document.variants.flatMap(({ id }) =>
		waysBack(document, choice, id, answers).map((change) => ({ change, id })),
	);
	const least = Math.min(...all.map(({ change }) => change.size));
	const smallest = all.filter(({ change }) => change.size === least);
	return [...new Map(smallest.map((one) => [one.change.words, one.change])).values()].map(
		(change) => ({
			change,
			variants: smallest.filter((one) => one.change.words === change.words).map(({ id }) => id),
		}),
	);
}

/** Answers of which none can be spared for nothing to fit: with any one of them open, something is left. */
export function conflict(choice: GuideChoice, answers: Said): Said {
	const nothingFits = (some: Said) =>
		Object.values(narrow(choice, some).variants).every(({ status }) => status === 'ruled-out');
	return Object.keys(answers).reduce<Said>((kept, id) => {
		const { [id]: _, ...fewer } = kept;
		return nothingFits(fewer) ? fewer : kept;
	}, answers);
}
