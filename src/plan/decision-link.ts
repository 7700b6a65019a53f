import type { DecisionDocument, DecisionInput } from '../guide/types.ts';
import type { Dropped } from './link.ts';
import { NOT_SURE } from './state.ts';

/** What the reader said to a decision, by input id: an answer's id, `not-sure`, or a number. */
export type DecisionSaid = Readonly<Record<string, string | number>>;

/** Reads the query of an address. Nothing in it can fail: what cannot be read is dropped and named. */
export function readDecisionLink(
	document: DecisionDocument,
	query: string,
): { readonly state: DecisionSaid; readonly dropped: readonly Dropped[] } {
	const state: Record<string, string | number> = {};
	const dropped: Dropped[] = [];
	for (const [key, value] of new URLSearchParams(query)) {
		const input = document.inputs.find((one) => one.id === key);
		const answer = input && answerFrom(input, value);
		if (!input) dropped.push({ key, value, why: 'There is no such question.' });
		else if (answer === undefined)
			dropped.push({ key, value, why: `Expected ${expected(input)}.` });
		else if (state[key] !== undefined)
			dropped.push({ key, value, why: 'It stands more than once; the first counts.' });
		else state[key] = answer;
	}
	return { state, dropped };
}

/** Writes what was said as the query of an address, in the order of the inputs. */
export function writeDecisionLink(document: DecisionDocument, said: DecisionSaid): string {
	const query = new URLSearchParams();
	for (const { id } of document.inputs) if (said[id] !== undefined) query.set(id, String(said[id]));
	const text = query.toString();
	return text && `?${text}`;
}

/** An answer as it was typed or linked; undefined where the input has no such answer. */
export function answerFrom(
	{ answers, range }: DecisionInput,
	value: string,
): string | number | undefined {
	if (range) {
		const n = Number(value);
		return /^-?\d+$/.test(value) && n >= range.from && n <= range.to ? n : undefined;
	}
	return value === NOT_SURE || answers?.some((a) => a.id === value) ? value : undefined;
}

/** What an input can be answered with, in words. */
export function expected({ answers, range }: DecisionInput): string {
	if (range) return `a whole number from ${range.from} to ${range.to}`;
	return `one of: ${[...(answers ?? []).map((a) => a.id), NOT_SURE].join(', ')}`;
}
