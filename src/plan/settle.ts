import { type Narrowed, narrow } from '../decision/index.ts';
import type { GuideChoice } from '../guide/choice.ts';
import type { Implication } from '../guide/types.ts';
import { impliedQuestion } from './implied.ts';
import { known, type Said } from './state.ts';

/** An answer that something else answered already rules out. */
export interface SetAside {
	readonly question: string;
	readonly answer: string;
	/** What says otherwise. */
	readonly by: Implication;
}

/** Answers that can be used together, and what the table says of them. */
export interface Settled {
	readonly answers: Said;
	readonly setAside: readonly SetAside[];
	readonly narrowed: Narrowed;
}

/**
 * The answers that can be used together. Where an implication says otherwise, the implied answer is
 * set aside and named: what a platform does is known from a source, and wins over what was ticked.
 */
export function settle(choice: GuideChoice, said: Said): Settled {
	const answers: Record<string, string> = { ...known(said) };
	const setAside: SetAside[] = [];
	for (;;) {
		const narrowed = narrow(choice, answers);
		const by = choice.assumptions.find((a) => a.id === narrowed.contradicts[0]);
		if (!by) return { answers, setAside, narrowed };
		const question = impliedQuestion(by);
		setAside.push({ question, answer: answers[question] as string, by });
		delete answers[question];
	}
}
