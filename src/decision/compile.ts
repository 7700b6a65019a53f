import { mustBe, pieces } from './domain.ts';
import { AnswerError } from './errors.ts';
import { complement, type Level, type NamedBox, type Row, sidesOf } from './levels.ts';
import { once } from './once.ts';
import type { Assumption, Choice, Decision, Inputs } from './types.ts';

/** Inputs and assumptions: all that is needed to know which answers can occur. */
export interface Space {
	readonly inputs: Inputs;
	readonly assumptions: readonly Assumption[];
	/** Boxes that part pieces of answers, beside those of the table. */
	readonly cuts?: readonly Pick<Row, 'when'>[];
	/** Are the whole numbers on either side of an end of a cell to be pieces by themselves? */
	readonly fine?: boolean;
}

type Named = Row & { readonly id: string };

/** Boxes taken together. */
export type Together = readonly [id: string, boxes: readonly NamedBox[]];

/** The rows of a table, and what they make. */
export interface Blocks {
	/** The exclusions of a choice, the rules of a decision, in the table's order. */
	readonly rows: readonly NamedBox[];
	/**
	 * Each with the boxes that block it: a variant is blocked by its exclusions, a rule by the answers
	 * outside each of its cells.
	 */
	readonly alternatives: readonly Together[];
	/**
	 * The outcome of a table: two sets of answers have the same one when the same facets cover them.
	 * A choice has a facet for each variant (its exclusions), a decision for each value of an output
	 * (the rules that give it).
	 */
	readonly facets: ReadonlyMap<string, readonly NamedBox[]>;
}

/** What both kinds of table are made of. */
export interface Compiled extends Blocks {
	/** In the table's order. */
	readonly inputs: readonly Level[];
	readonly assumed: readonly NamedBox[];
}

const compiled = new WeakMap<object, Compiled>();

/**
 * The boxes of a table, and all answers. Made once: a table is data that does not change, a changed one
 * is another.
 */
export function compile(space: Space): Compiled {
	return once(compiled, space, () => {
		const { exclusions, rules = exclusions, variants } = space as Partial<Choice & Decision>;
		const list = (rules ?? []) as readonly Named[];
		const never = space.assumptions.map(({ id, never }) => ({ id, when: never }));
		const inputs = Object.entries(space.inputs).map(([id, input]): Level => {
			const cells = [...list, ...never, ...(space.cuts ?? [])].flatMap(
				({ when }) => when[id] ?? [],
			);
			return [id, input, pieces(input, cells, space.fine)];
		});
		const named = (row: Named): NamedBox => [row.id, sidesOf(inputs, row.when), row];
		return { ...blocks(inputs, list.map(named), variants), inputs, assumed: never.map(named) };
	});
}

/** Rows, and what they make: of a choice for these variants. */
export function blocks(
	inputs: readonly Level[],
	rows: readonly NamedBox[],
	variants?: readonly string[],
): Blocks {
	const ids = variants ?? rows.flatMap(([, , row]) => facetsOf(row));
	const facets = new Map(ids.map((id): [string, NamedBox[]] => [id, []]));
	for (const row of rows) for (const id of facetsOf(row[2])) facets.get(id)?.push(row);
	const outside = rows.map(([id, box, row]): Together => {
		const blocks = box.map((side): NamedBox => {
			const [input] = inputs[side[0]] as Level;
			return [input, [complement(side)], row];
		});
		return [id, blocks];
	});
	return { rows, facets, alternatives: variants ? [...facets] : outside };
}

/** The facets that cover what a row covers: its variants, or the values that it gives. */
export function facetsOf({ variants, then = {} }: Omit<Row, 'when'>): readonly string[] {
	return variants ?? Object.entries(then).map(([output, value]) => `${output} ${value}`);
}

/** The boxes that block a variant. @throws AnswerError for a variant that the table does not have. */
export function exclusionsOf(table: Choice, variant: string): readonly NamedBox[] {
	mustBe('variant', variant, table.variants, AnswerError);
	return compile(table).facets.get(variant) as readonly NamedBox[];
}
