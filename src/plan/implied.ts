import { judge } from '../decision/index.ts';
import type { GuideChoice } from '../guide/choice.ts';
import type { Implication, TableDocument } from '../guide/types.ts';
import type { Said } from './state.ts';

/** The question whose answer implies: in an implication it stands first. */
export function implyingQuestion({ never }: Implication): string {
	return Object.keys(never)[0] as string;
}

/** The question that an implication answers, in part or whole: it stands last. */
export function impliedQuestion({ never }: Implication): string {
	return Object.keys(never).at(-1) as string;
}

/** The implications whose implying answer is given, by the question that they speak of. */
export function implications(
	document: TableDocument,
	choice: GuideChoice,
	answers: Said,
): Readonly<Record<string, readonly Implication[]>> {
	const found: Record<string, Implication[]> = {};
	for (const implication of document.implications) {
		const implying = implyingQuestion(implication);
		if (judge(choice, answers, { [implying]: implication.never[implying] }) !== 'always') continue;
		const question = impliedQuestion(implication);
		found[question] = [...(found[question] ?? []), implication];
	}
	return found;
}
