import { mustBe } from './domain.ts';
import { AnswerError } from './errors.ts';
import { complement, type Level, levelsOf, type NamedBox, type Region, sidesOf } from './levels.ts';
import { once } from './once.ts';
import type { Assumption, Box, Choice, Decision, Exclusion, Inputs, Rule } from './types.ts';

/** Inputs and assumptions: all that is needed to know which answers can occur. */
export interface Space {
	readonly inputs: Inputs;
	readonly assumptions: readonly Assumption[];
	/** Boxes that part pieces of answers, beside those of the table. */
	readonly cuts?: readonly Box[];
}

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
	readonly facets: readonly Together[];
}

/** What both kinds of table are made of. */
export interface Compiled extends Blocks {
	/** In the table's order. */
	readonly inputs: readonly Level[];
	/** All answers. */
	readonly region: Region;
	readonly assumed: readonly NamedBox[];
}

/** A row of either kind of table: what the other kind has is not there. */
export type Row = Pick<Rule, 'id' | 'when'> & Partial<Rule & Exclusion>;

const compiled = new WeakMap<object, Compiled>();

/** The boxes of a table, made once. A table is data that does not change: a changed one is another. */
export function compile(space: Space): Compiled {
	return once(compiled, space, () => {
		const { assumptions, cuts = [] } = space;
		const inputs = levelsOf(space.inputs, [
			...rowsOf(space).map(({ when }) => when),
			...assumptions.map(({ never }) => never),
			...cuts,
		]);
		return {
			...blocks(space, inputs),
			inputs,
			region: inputs.map(([, , pieces]) => pieces),
			assumed: assumptions.map(({ id, never }) => [id, sidesOf(inputs, never)]),
		};
	});
}

/** The exclusions of a choice, or the rules of a decision. */
export function rowsOf(space: Space): readonly Row[] {
	const { rules, exclusions } = space as Partial<Choice & Decision>;
	return (rules ?? exclusions ?? []) as readonly Row[];
}

/** The rows of a table whose inputs are known as levels, and what they make. */
export function blocks(space: Space, levels: readonly Level[]): Blocks {
	const { rules, variants = [] } = space as Partial<Choice & Decision>;
	const list = rowsOf(space);
	const rows = list.map(({ id, when }): NamedBox => [id, sidesOf(levels, when)]);
	const covered = list.map(facetsOf);
	const facets = [...new Set(rules ? covered.flat() : variants)].map(
		(id): Together => [id, rows.filter((_, n) => (covered[n] as string[]).includes(id))],
	);
	const outside = rows.map(
		([id, box]): Together => [
			id,
			box.map((side) => [(levels[side[0]] as Level)[0], [complement(side)]]),
		],
	);
	return { rows, facets, alternatives: rules ? outside : facets };
}

/** The facets that cover what a row covers: its variants, or the values that it gives. */
export function facetsOf({ variants, then = {} }: Row): readonly string[] {
	return variants ?? Object.entries(then).map(([output, value]) => `${output} ${value}`);
}

/** The boxes that block a variant. @throws AnswerError for a variant that the table does not have. */
export function exclusionsOf(table: Choice, variant: string): readonly NamedBox[] {
	mustBe('variant', variant, table.variants, AnswerError);
	return (compile(table).facets.find(([id]) => id === variant) as Together)[1];
}
