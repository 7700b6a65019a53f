import { judge } from '../decision/index.ts';
import type { GuideChoice } from '../guide/choice.ts';
import type { Implication, TableDocument } from '../guide/types.ts';
import type { Said } from './state.ts';

/** The implications whose implying side holds for sure, by the question that they speak of. */
export function implications(
	document: TableDocument,
	choice: GuideChoice,
	answers: Said,
): Record<string, Implication[]> {
	const found: Record<string, Implication[]> = {};
	for (const implication of document.implications) {
		const [[implying, cell] = [], ...rest] = Object.entries(implication.never);
		const implied = rest.at(-1)?.[0];
		if (!implying || !implied) continue;
		if (judge(choice, answers, { [implying]: cell }) !== 'always') continue;
		found[implied] = [...(found[implied] ?? []), implication];
	}
	return found;
}
