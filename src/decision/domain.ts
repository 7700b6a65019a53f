import { type AnswerError, DefinitionError } from './errors.ts';
import type { Input, IntegerRange, Output } from './types.ts';

/** One answer: of a list, or a whole number. */
export type Answer = string | number;

/**
 * Answers that a table does not tell apart: of a list each one by itself, of numbers a stretch, both
 * ends included. `n` is its place among the pieces of its input.
 */
export type Piece = readonly [n: number, from: Answer, to: Answer];

/** Has it a list of answers, not a range of whole numbers? */
export function isList(domain: Output): domain is readonly string[] {
	return Array.isArray(domain);
}

/** @throws DefinitionError, or AnswerError if told to, unless a value is one of a domain's. */
export function mustBe(
	where: string,
	value: unknown,
	domain: Output,
	Refusal: typeof AnswerError = DefinitionError,
): void {
	const list = isList(domain);
	const so =
		domain === 'number'
			? Number.isFinite(value)
			: covers(domain, value as Answer) && (list || Number.isSafeInteger(value));
	if (so) return;
	const expected =
		domain === 'number'
			? 'a finite number'
			: list
				? `one of ${domain.join(', ')}`
				: `a whole number from ${domain.from} to ${domain.to}`;
	throw new Refusal(where, value, expected);
}

/** Does a cell cover an answer? */
export function covers(cell: unknown, answer: Answer): boolean {
	if (!(cell instanceof Object)) return cell === answer;
	if (Array.isArray(cell)) return cell.includes(answer);
	const { from = answer, to = answer } = cell as Partial<IntegerRange>;
	return from <= answer && answer <= to;
}

/**
 * The answers of an input, cut where one of the cells begins or ends; if `fine`, also a number before
 * and after. O(n log n) of the cells.
 */
export function pieces(input: Input, cells: readonly unknown[], fine?: boolean): Piece[] {
	if (isList(input)) return input.map((answer, n) => [n, answer, answer]);
	const cuts = cells.flatMap((cell) => {
		const ends = cell instanceof Object ? cell : { from: cell, to: cell };
		const { from = input.from, to = input.to } = ends as Partial<IntegerRange>;
		return [from, to + 1];
	});
	const starts = new Set([input.from, ...cuts.flatMap((n) => (fine ? [n - 1, n, n + 1] : n))]);
	const sorted = [...starts].filter((n) => covers(input, n)).sort((a, b) => a - b);
	return sorted.map((from, n) => [n, from, (sorted[n + 1] ?? input.to + 1) - 1]);
}

/** Pieces in ascending order: the answers of a list, or stretches of numbers, those that touch together. */
export function runs(input: Input, some: readonly Piece[]): (Answer | readonly [number, number])[] {
	if (isList(input)) return some.map(([, answer]) => answer);
	const joined: [number, number][] = [];
	for (const [, from, to] of some as readonly (readonly [number, number, number])[]) {
		const last = joined.at(-1);
		if (last && last[1] + 1 === from) last[1] = to;
		else joined.push([from, to]);
	}
	return joined;
}
