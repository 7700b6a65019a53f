import type { Box, Status } from '../decision/index.ts';
import type { Answer, Confidence } from '../guide/types.ts';
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

/** What words need of a question or of an input: its label, and its answers or range. */
export interface Labelled {
	readonly id: string;
	readonly label: string;
	readonly answers?: readonly Answer[];
	readonly range?: { readonly from: number; readonly to: number; readonly unit: string };
}

/** The label of an answer: "Microsoft AKS"; a number stays one. */
export function answerWords(question: Labelled, answer: string | number): string {
	if (answer === NOT_SURE) return 'Not sure';
	return question.answers?.find((a) => a.id === answer)?.label ?? String(answer);
}

/** Some answers of a question: "AWS or Azure", or "any but AWS" where that is shorter. */
export function answersWords(question: Labelled, answers: readonly (string | number)[]): string {
	const all = question.answers ?? [];
	const others = all.filter((a) => !answers.includes(a.id)).map((a) => a.label);
	if (others.length > 0 && others.length < answers.length && answers.length > 3) {
		return `any but ${either(others, 'or')}`;
	}
	return either(
		answers.map((answer) => answerWords(question, answer)),
		'or',
	);
}

/** One cell of a box: "Yes", "AWS or Azure", "101 or more". */
export function cellWords(question: Labelled, cell: unknown): string {
	if (typeof cell === 'object' && cell !== null && !Array.isArray(cell)) {
		const { from, to } = cell as { from?: number; to?: number };
		const range = question.range;
		if (to === undefined || to === range?.to) return `${from} or more`;
		if (from === undefined || from === range?.from) return `at most ${to}`;
		return from === to ? String(from) : `${from} to ${to}`;
	}
	return answersWords(question, [cell].flat() as (string | number)[]);
}

/** A box in words: "Windows nodes: Yes, and Platform: Amazon EKS or Microsoft AKS". */
export function boxWords(
	{ questions }: { readonly questions: readonly Labelled[] },
	box: Box,
): string {
	const cells = questions.flatMap((question) => {
		const cell = box[question.id];
		return cell === undefined ? [] : [`${question.label}: ${cellWords(question, cell)}`];
	});
	return either(cells, 'and');
}

function either(words: readonly string[], joint: 'and' | 'or'): string {
	if (words.length < 2) return words.join('');
	const last = words.at(-1);
	const comma = joint === 'and' ? ',' : '';
	return `${words.slice(0, -1).join(', ')}${comma} ${joint} ${last}`;
}
