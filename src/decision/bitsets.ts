import { compile, type Space } from './compile.ts';
import { located, type NamedBox } from './levels.ts';
import { once } from './once.ts';

/** Boxes, and for each piece of each level as a bit for each of them: does it leave it standing? */
type Index = readonly [boxes: readonly NamedBox[], bits: readonly (readonly bigint[])[]];

const indexes = new WeakMap<object, Index>();

/**
 * The rows and assumptions of a table that cover answers to every input, in its order: one AND of
 * bits per input. The first call indexes the table.
 *
 * @throws AnswerError for an answer that is missing or unknown.
 */
export function covering(table: Space, answers: Readonly<Record<string, unknown>>): NamedBox[] {
	const { inputs, rows, assumed } = compile(table);
	const [boxes, bits] = once(indexes, table, (): Index => {
		const boxes = [...rows, ...assumed];
		const bits = inputs.map(([, , pieces], at) => {
			const sides = boxes.map(([, box]) => box.find(([level]) => level === at)?.[1]);
			return pieces.map(([n]) => BigInt(`0b1${sides.map((holds) => +(holds?.[n] ?? 1)).join('')}`));
		});
		return [boxes, bits];
	});
	let standing = -1n;
	for (const id in { ...table.inputs, ...answers }) {
		const [level, [n]] = located(inputs, id, answers[id]);
		standing &= (bits[level] as bigint[])[n] as bigint;
	}
	const text = standing.toString(2);
	const found: NamedBox[] = [];
	for (let at = text.indexOf('1', 1); at > 0; at = text.indexOf('1', at + 1)) {
		found.push(boxes[at - 1] as NamedBox);
	}
	return found;
}
