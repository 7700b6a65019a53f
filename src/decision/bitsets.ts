import { compile, type Space } from './compile.ts';
import { AnswerError } from './errors.ts';
import { located, type NamedBox } from './levels.ts';

/** The boxes of a table, and for each piece of each level a bit for each: does it leave it standing? */
interface Index {
	readonly boxes: readonly NamedBox[];
	readonly standing: readonly (readonly Uint32Array[])[];
}

const indexes = new WeakMap<Space, Index>();

function indexOf(table: Space): Index {
	let index = indexes.get(table);
	if (!index) {
		const { region, rows, assumed } = compile(table);
		const boxes = [...rows, ...assumed];
		const standing = region.map((pieces, level) =>
			pieces.map(([n]) => {
				const words = new Uint32Array(Math.ceil(boxes.length / 32));
				boxes.forEach(({ box }, b) => {
					const [, holds] = box.find(([of]) => of.level === level) ?? [];
					if (holds?.[n] ?? true) (words[b >> 5] as number) |= 1 << (b & 31);
				});
				return words;
			}),
		);
		index = { boxes, standing };
		indexes.set(table, index);
	}
	return index;
}

/**
 * The rows and assumptions of a table that cover answers to every input, in its order: one AND of
 * bitsets per input. The first call indexes the table.
 *
 * @throws AnswerError for a missing or unknown answer.
 */
export function covering(table: Space, answers: Readonly<Record<string, unknown>>): NamedBox[] {
	const { inputs } = compile(table);
	const { boxes, standing } = indexOf(table);
	for (const { id } of inputs) {
		if (answers[id] === undefined) throw new AnswerError(id, undefined, 'an answer');
	}
	const left = new Uint32Array(Math.ceil(boxes.length / 32)).fill(-1);
	for (const id in answers) {
		if (answers[id] === undefined) continue;
		const [level, [n]] = located(inputs, id, answers[id]);
		const row = standing[level]?.[n] as Uint32Array;
		for (let w = 0; w < left.length; w++) (left[w] as number) &= row[w] as number;
	}
	const found: NamedBox[] = [];
	for (const [w, bits] of left.entries()) {
		for (let rest = bits; rest !== 0; rest &= rest - 1) {
			found.push(boxes[w * 32 + 31 - Math.clz32(rest & -rest)] as NamedBox);
		}
	}
	return found;
}
