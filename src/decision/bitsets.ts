import { compile, type Space } from './compile.ts';
import { AnswerError } from './errors.ts';
import { located, type NamedBox } from './levels.ts';
import { once } from './once.ts';

/** Boxes, and for each piece of each level a bit for each of them: does it leave it standing? */
type Index = readonly [boxes: readonly NamedBox[], bits: readonly (readonly Uint32Array[])[]];

const indexes = new WeakMap<object, Index>();

function indexOf(table: Space): Index {
	const { region, rows, assumed } = compile(table);
	const boxes = [...rows, ...assumed];
	const bits = region.map((pieces, at) =>
		pieces.map(([n]) => {
			const words = new Uint32Array((boxes.length >> 5) + 1);
			boxes.forEach(([, box], b) => {
				const [, holds] = box.find(([level]) => level === at) ?? [];
				if (holds?.[n] ?? true) (words[b >> 5] as number) |= 1 << b;
			});
			return words;
		}),
	);
	return [boxes, bits];
}

/**
 * The rows and assumptions of a table that cover answers to every input, in its order: one AND of
 * bitsets per input. The first call indexes the table.
 *
 * @throws AnswerError for a missing or unknown answer.
 */
export function covering(table: Space, answers: Readonly<Record<string, unknown>>): NamedBox[] {
	const [boxes, bits] = once(indexes, table, () => indexOf(table));
	const { inputs } = compile(table);
	for (const { id } of inputs) {
		if (answers[id] === undefined) {
			throw new AnswerError(`answer to "${id}"`, undefined, 'an answer');
		}
	}
	const standing = new Uint32Array((boxes.length >> 5) + 1).fill(-1);
	for (const id in answers) {
		if (answers[id] === undefined) continue;
		const [level, [n]] = located(inputs, id, answers[id]);
		const row = bits[level]?.[n] as Uint32Array;
		for (let w = 0; w < row.length; w++) (standing[w] as number) &= row[w] as number;
	}
	const found: NamedBox[] = [];
	for (let w = 0; w < standing.length; w++) {
		for (let rest = standing[w] as number; rest; rest &= rest - 1) {
			const box = boxes[w * 32 + 31 - Math.clz32(rest & -rest)];
			if (box) found.push(box);
		}
	}
	return found;
}
