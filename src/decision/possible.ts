import { spend } from './budget.ts';
import { type Compiled, compile, type Space } from './compile.ts';
import { FREE, forgetMuch, last, type Node, partedBy, union } from './diagram.ts';
import { type Level, located, only, type Side } from './levels.ts';
import { needed } from './needed.ts';
import { once } from './once.ts';
import { without } from './without.ts';

/** A table under partial answers: the completions are the answers in play less what is assumed away. */
export interface Open extends Compiled {
	/**
	 * Assumptions that the answers contradict. They are set aside, so that what follows is said of the
	 * answers as they were given and not of nothing.
	 */
	readonly contradicts: readonly string[];
}

/** Answers to some inputs. */
export type Given = Readonly<Record<string, unknown>>;

/** A table with what partial answers leave in play. @throws AnswerError */
export function answered(space: Space, partial: Given): Compiled {
	forgetMuch();
	const made = compile(space);
	let { inputs } = made;
	for (const id in partial) {
		if (partial[id] !== undefined) {
			const [level, piece] = located(made.inputs, id, partial[id]);
			inputs = only(inputs, level, [piece]);
		}
	}
	return { ...made, inputs };
}

/** What each answer to an input leaves, of those that can occur. */
export function parts<C extends Compiled>(open: C, level: number): C[] {
	const { inputs } = open;
	return (inputs[level] as Level)[2]
		.map((piece) => ({ ...open, inputs: only(inputs, level, [piece]) }))
		.filter((part) => completion(part));
}

/** The completions of partial answers. @throws AnswerError for answers that the table has not. */
export function completions(space: Space, partial: Given): Open {
	let open = answered(space, partial);
	const contradicts: string[] = [];
	while (!completion(open)) {
		const cover = needed(open.assumed, (assumed) => !completion({ ...open, assumed }));
		open = { ...open, assumed: without(open.assumed, cover) };
		contradicts.push(...cover.map(([id]) => id));
	}
	return { ...open, contradicts };
}

/**
 * Completions that lie in all of the cells, and for which all of the diagrams end FREE; false where
 * there are none. Exact. No node is searched twice: O(size of the diagrams' product).
 *
 * @throws where the budget is spent
 */
export function completion(
	{ inputs, assumed }: Pick<Compiled, 'inputs' | 'assumed'>,
	box: readonly Side[] = [],
	...nodes: readonly Node[]
): readonly Level[] | false {
	let part = inputs;
	for (const [level, holds] of box) {
		const [, , pieces] = part[level] as Level;
		const left = pieces.filter(([n]) => holds[n]);
		if (left.length === 0) return false;
		part = only(part, level, left);
	}
	const found = new Map<Node, readonly Level[] | false>();
	const from = (node: Node): readonly Level[] | false => {
		if (node === FREE) return part;
		return once(found, node, () => {
			spend();
			const [level, branches] = partedBy(node);
			for (const piece of part[level]?.[2] ?? []) {
				const rest = from(branches[piece[0]] as Node);
				if (rest) return only(rest, level, [piece]);
			}
			return false;
		});
	};
	return from(nodes.reduce(last, union(assumed)));
}
