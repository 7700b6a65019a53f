import { remaining, type Status } from '../decision/index.ts';
import type { GuideChoice } from '../guide/choice.ts';
import type { GuideExclusion, Implication, Recommendation, TableDocument } from '../guide/types.ts';
import { implications, implyingQuestion } from './implied.ts';
import { bestFirst, recommendationFor } from './order.ts';
import { type SetAside, settle } from './settle.ts';
import type { Said } from './state.ts';

/** An implication that holds, with the answer that makes it hold. */
export interface ImpliedBy {
	readonly implication: Implication;
	readonly question: string;
	readonly answer: string;
}

/** One answer that makes an exclusion hold, and what implies it where nobody gave it. */
export interface Because {
	readonly question: string;
	/** The answer given, or all that are left where an implication decides. */
	readonly answers: readonly string[];
	/** Empty where the answer was given. */
	readonly impliedBy: readonly ImpliedBy[];
}

/** An exclusion that holds, with the answers that make it hold. */
export interface Reason {
	readonly exclusion: GuideExclusion;
	readonly because: readonly Because[];
}

/** What the answers say of one variant. */
export interface Row {
	readonly status: Status;
	/** For a variant that is ruled out: every exclusion that does it. */
	readonly reasons: readonly Reason[];
	/** For a variant that is possible: exclusions that may still rule it out. */
	readonly hangsOn: readonly GuideExclusion[];
	/** Open questions that decide it, in the table's order. */
	readonly openQuestions: readonly string[];
}

/** Everything that the table says of what a reader said. */
export interface Reading {
	/** The answers that count: what was said, less what is not sure or set aside. */
	readonly answers: Said;
	readonly rows: Readonly<Record<string, Row>>;
	readonly counts: Readonly<Record<Status, number>>;
	/** The first that fits, else the first still possible; missing when nothing is left. */
	readonly best: string | undefined;
	/** What is left, best first. */
	readonly left: readonly string[];
	readonly recommendation: Recommendation;
	/** Answers still possible for each question; one left means that it need not be asked. */
	readonly remaining: Readonly<Record<string, readonly string[]>>;
	/** The implications that hold, by the question that they answer in part or whole. */
	readonly implied: Readonly<Record<string, readonly Implication[]>>;
	readonly setAside: readonly SetAside[];
}

/** Reads the table under what a reader said. Pure, and quick enough for every keystroke. */
export function read(document: TableDocument, choice: GuideChoice, said: Said): Reading {
	const { answers, setAside, narrowed } = settle(choice, said);
	const left = remaining(choice, answers) as Record<string, readonly string[]>;
	const implied = implications(document, choice, answers);
	const isOpen = (question: string) => !answers[question] && (left[question]?.length ?? 0) > 1;

	const because = (exclusion: GuideExclusion): Because[] =>
		Object.keys(exclusion.when).map((question) => ({
			question,
			answers: answers[question] ? [answers[question]] : (left[question] ?? []),
			impliedBy: answers[question]
				? []
				: (implied[question] ?? []).map((implication) => {
						const implying = implyingQuestion(implication);
						return { implication, question: implying, answer: answers[implying] ?? '' };
					}),
		}));

	const rows = Object.fromEntries(
		document.variants.map(({ id }): [string, Row] => {
			const { status, excludedBy, hangsOn } = narrowed.variants[
				id
			] as (typeof narrowed.variants)[string];
			const find = (ids: readonly string[]) =>
				document.exclusions.filter((e) => ids.includes(e.id));
			const sure = find(excludedBy);
			const open = find(hangsOn);
			const doing = status === 'ruled-out' ? (sure.length > 0 ? sure : open) : [];
			const questions = new Set(open.flatMap((e) => Object.keys(e.when)).filter(isOpen));
			return [
				id,
				{
					status,
					reasons: doing.map((exclusion) => ({ exclusion, because: because(exclusion) })),
					hangsOn: status === 'possible' ? open : [],
					openQuestions: document.questions.map((q) => q.id).filter((q) => questions.has(q)),
				},
			];
		}),
	);

	const recommendation = recommendationFor(document, choice, answers);
	const order = bestFirst(document, recommendation);
	const having = (status: Status) => order.filter((id) => rows[id]?.status === status);
	const fits = having('fits');
	const possible = having('possible');
	return {
		answers,
		rows,
		counts: {
			fits: fits.length,
			possible: possible.length,
			'ruled-out': order.length - fits.length - possible.length,
		},
		best: fits[0] ?? possible[0],
		left: [...fits, ...possible],
		recommendation,
		remaining: left,
		implied,
		setAside,
	};
}

const keys = new WeakMap<Row, string>();

/** What a row tells a reader, as a text: equal for rows that say the same. */
export function rowKey(row: Row | undefined): string {
	if (!row) return '';
	const reasons = () =>
		row.reasons.map(({ exclusion, because }) => [
			exclusion.id,
			because.map((b) => [b.answers, b.impliedBy.map((i) => i.implication.id)]),
		]);
	const key = keys.get(row) ?? JSON.stringify([row.status, reasons(), row.openQuestions]);
	keys.set(row, key);
	return key;
}
