import type { Box, Status } from '../decision/index.ts';
import type { Confidence, Question, TableDocument } from '../guide/types.ts';
import { NOT_SURE } from './state.ts';

/** How a status reads. */
export const statusWords: Readonly<Record<Status, string>> = {
	fits: 'Fits',
	possible: 'Still possible',
	'ruled-out': 'Ruled out',
};

/** How a confidence reads; nothing for what was simply read. */
export const confidenceWords: Readonly<Record<Confidence, string | undefined>> = {
	read: undefined,
	inferred: 'our inference',
	disputed: 'sources disagree',
	unverified: 'not verified',
};

/** The label of an answer: "Microsoft AKS". */
export function answerWords(question: Question, answer: string): string {
	if (answer === NOT_SURE) return 'Not sure';
	return question.answers.find((a) => a.id === answer)?.label ?? answer;
}

/** Some answers of a question: "AWS or Azure", or "any but AWS" where that is shorter. */
export function answersWords(question: Question, answers: readonly string[]): string {
	const others = question.answers.filter((a) => !answers.includes(a.id)).map((a) => a.label);
	if (others.length < answers.length && answers.length > 3)
		return `any but ${either(others, 'or')}`;
	return either(
		answers.map((answer) => answerWords(question, answer)),
		'or',
	);
}

/** A box in words: "Windows nodes: Yes, and Platform: Amazon EKS or Microsoft AKS". */
export function boxWords(document: TableDocument, box: Box): string {
	const cells = document.questions.flatMap((question) => {
		const cell = box[question.id];
		if (cell === undefined) return [];
		return [`${question.label}: ${answersWords(question, [cell].flat() as string[])}`];
	});
	return either(cells, 'and');
}

function either(words: readonly string[], joint: 'and' | 'or'): string {
	if (words.length < 2) return words.join('');
	const last = words.at(-1);
	const comma = joint === 'and' ? ',' : '';
	return `${words.slice(0, -1).join(', ')}${comma} ${joint} ${last}`;
}
