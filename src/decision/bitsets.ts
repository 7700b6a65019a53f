import { compile, type Space } from './compile.ts';
import { AnswerError } from './errors.ts';
import { located, type NamedBox } from './levels.ts';

/** For each level and piece a bit for each box: does it leave it standing? The first box comes first. */
type Index = readonly (readonly bigint[])[];

const indexes = new WeakMap<Space, Index>();

/**
 * The rows and assumptions of a table that cover answers to every input, in its order: one AND of
 * bitsets per input. The first call indexes the table.
 *
 * @throws AnswerError for a missing or unknown answer.
 */
export function covering(table: Space, answers: Readonly<Record<string, unknown>>): NamedBox[] {
	const { inputs, region, rows, assumed } = compile(table);
	const boxes = [...rows, ...assumed];
	let index = indexes.get(table);
	if (!index) {
		index = region.map((pieces, at) =>
			pieces.map(([n]) => {
				const bits = boxes.map(([, box]) => {
					const [, holds] = box.find(([level]) => level === at) ?? [];
					return (holds?.[n] ?? true) ? 1 : 0;
				});
				return BigInt(`0b1${bits.join('')}`);
			}),
		);
		indexes.set(table, index);
	}
	for (const { id } of inputs) {
		if (answers[id] === undefined)
			throw new AnswerError(`answer to "${id}"`, undefined, 'an answer');
	}
	let standing = BigInt(`0b${'1'.repeat(boxes.length + 1)}`);
	for (const id in answers) {
		if (answers[id] === undefined) continue;
		const [level, [n]] = located(inputs, id, answers[id]);
		standing &= index[level]?.[n] as bigint;
	}
	const found: NamedBox[] = [];
	const bits = standing.toString(2);
	for (let at = bits.indexOf('1', 1); at > 0; at = bits.indexOf('1', at + 1)) {
		found.push(boxes[at - 1] as NamedBox);
	}
	return found;
}
