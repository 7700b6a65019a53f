import { allAnswered } from './answers.ts';
import { type Ordinals, overlap } from './ordinals.ts';
import { pieces } from './pieces.ts';
import { allOrdinals, isList, type SparseBox } from './region.ts';
import type { Input, Inputs } from './types.ts';

/** The positions of the boxes that cover full answers, ascending. */
export type Lookup = (answers: Readonly<Record<string, unknown>>) => number[];

/** The bits of the boxes that an answer leaves standing; undefined for an answer there is not. */
type Column = (answer: unknown) => Uint32Array | undefined;

/**
 * Indexes boxes so that a lookup costs one AND of bitsets per input: for each input and each piece of
 * its answers, one bit per box. Built in O(boxes × pieces).
 *
 * @throws AnswerError, when looked up, for a missing or unknown answer.
 */
export function bitsetIndex(inputs: Inputs, boxes: readonly SparseBox[]): Lookup {
	const columns = new Map<string, Column>();
	Object.entries(inputs).forEach(([id, input], i) => {
		columns.set(id, columnOf(input, i, boxes));
	});
	const all = bitset(boxes.map(() => true));
	return (answers) => {
		const standing = all.slice();
		for (const [id, column] of columns) {
			const row = column(answers[id]);
			if (!row) allAnswered(inputs, answers);
			else for (let w = 0; w < standing.length; w++) (standing[w] as number) &= row[w] as number;
		}
		for (const id in answers) if (!columns.has(id)) allAnswered(inputs, answers);
		return positions(standing);
	};
}

function columnOf(input: Input, i: number, boxes: readonly SparseBox[]): Column {
	const cells = boxes.map((box) => box.find(([at]) => at === i)?.[1]);
	const row = (piece: Ordinals) =>
		bitset(cells.map((cell) => !cell || overlap(piece, cell) !== 'none'));
	if (isList(input)) {
		const rows = new Map<unknown, Uint32Array>(input.map((answer, n) => [answer, row([[n, n]])]));
		return (answer) => rows.get(answer);
	}
	const cut = pieces(allOrdinals(input), boxes, i);
	const firsts = cut.map((piece) => (piece[0] as Ordinals[number])[0]);
	const rows = cut.map(row);
	return (answer) => {
		const n = answer as number;
		if (!Number.isInteger(n) || n < input.from || n > input.to) return undefined;
		let low = 0;
		for (let high = firsts.length - 1; low < high; ) {
			const middle = (low + high + 1) >> 1;
			if ((firsts[middle] as number) <= n) low = middle;
			else high = middle - 1;
		}
		return rows[low];
	};
}

function bitset(bits: readonly boolean[]): Uint32Array {
	const words = new Uint32Array(Math.ceil(bits.length / 32));
	bits.forEach((bit, n) => {
		if (bit) (words[n >> 5] as number) |= 1 << (n & 31);
	});
	return words;
}

function positions(words: Uint32Array): number[] {
	const found: number[] = [];
	for (let w = 0; w < words.length; w++) {
		for (let word = words[w] as number; word !== 0; word &= word - 1) {
			found.push(w * 32 + 31 - Math.clz32(word & -word));
		}
	}
	return found;
}
