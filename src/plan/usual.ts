import { remaining } from '../decision/index.ts';
import type { GuideChoice } from '../guide/choice.ts';
import type { TableDocument } from '../guide/types.ts';
import { settle } from './settle.ts';
import { NOT_SURE, type Said } from './state.ts';

/** Usual answers to every question that is not answered, as far as they are possible. */
export function usualAnswers(document: TableDocument, choice: GuideChoice, said: Said): Said {
	const answers: Record<string, string> = { ...settle(choice, said).answers };
	const added: Record<string, string> = {};
	for (const { id, usual } of document.questions) {
		if (said[id] && said[id] !== NOT_SURE) continue;
		const possible = remaining(choice, answers)[id] as readonly string[];
		const answer = usual.find((one) => possible.includes(one));
		if (!answer || possible.length < 2) continue;
		answers[id] = answer;
		added[id] = answer;
	}
	return added;
}
