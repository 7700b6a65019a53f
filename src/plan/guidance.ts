import { minimalReason, nextQuestion, type Status } from '../decision/index.ts';
import type { GuideChoice } from '../guide/choice.ts';
import type { TableDocument } from '../guide/types.ts';
import { type Change, conflict, waysBack, waysOut } from './changes.ts';
import type { Reading } from './reading.ts';
import { NOT_SURE, type Said } from './state.ts';

/** What helps a reader on, beside what the table says: it may take longer than a frame. */
export interface Guidance {
	/** The question that tells most. */
	readonly next: string | undefined;
	/** Questions whose answers can no longer change which variants fit. */
	readonly settled: readonly string[];
	/** For each variant that is ruled out, the smallest changes that bring it back. */
	readonly back: Readonly<Record<string, readonly Change[]>>;
	/** For each variant that fits, a smallest set of answers that settles it. */
	readonly why: Readonly<Record<string, Said>>;
	/** Where nothing fits: the answers that conflict, and the smallest ways out. */
	readonly nothing:
		| { readonly conflict: Said; readonly out: ReturnType<typeof waysOut> }
		| undefined;
}

/** Guidance for what was said. Pure; some milliseconds for the options table. */
export function guidance(
	document: TableDocument,
	choice: GuideChoice,
	said: Said,
	reading: Reading,
): Guidance {
	const { answers, rows, best } = reading;
	const skip = Object.keys(said).filter((id) => said[id] === NOT_SURE);
	const { input, settled } = nextQuestion(choice, answers, { skip });
	const having = (status: Status) =>
		document.variants.filter(({ id }) => rows[id]?.status === status);
	return {
		next: input,
		settled,
		back: Object.fromEntries(
			having('ruled-out').map(({ id }) => [id, waysBack(document, choice, id, answers)]),
		),
		why: Object.fromEntries(
			having('fits').flatMap(({ id }) => {
				const [first] = minimalReason(choice, id, answers).reasons ?? [];
				return first ? [[id, first as Said]] : [];
			}),
		),
		nothing: best
			? undefined
			: { conflict: conflict(choice, answers), out: waysOut(document, choice, answers) },
	};
}
