import { without } from './ordinals.ts';
import { allOrdinals, type SparseBox, sparse } from './region.ts';
import type { Assumption, Box, Choice, Decision, Input, Inputs } from './types.ts';

/** Inputs and assumptions: all that is needed to know which answers can occur. */
export interface Space {
	readonly inputs: Inputs;
	readonly assumptions: readonly Assumption[];
}

/** A box and what it stands for: an exclusion, an assumption, a rule, or an input of a rule. */
export interface NamedBox {
	readonly id: string;
	readonly box: SparseBox;
}

/**
 * What both kinds of table are made of: alternatives, each with the boxes that block it. A variant is
 * blocked by its exclusions, a rule by the answers outside each of its cells.
 */
export interface Compiled {
	readonly alternatives: readonly { readonly id: string; readonly blocks: readonly NamedBox[] }[];
	/**
	 * The outcome of a table: two sets of answers have the same one when the same facets cover them.
	 * A choice has a facet for each variant (its exclusions), a decision for each value of an output
	 * (the rules that give it).
	 */
	readonly facets: readonly { readonly id: string; readonly boxes: readonly SparseBox[] }[];
	/** The exclusions of a choice, the rules of a decision, in the table's order. */
	readonly rows: readonly NamedBox[];
}

const compiled = new WeakMap<object, Compiled>();
const assumed = new WeakMap<object, readonly NamedBox[]>();

/** The boxes of a table, made once. A table is data that does not change: a changed one is another. */
export function compile(table: Choice | Decision): Compiled {
	return once(compiled, table, () => ('rules' in table ? ofDecision(table) : ofChoice(table)));
}

/** The boxes of the assumptions, made once. */
export function assumptions(space: Space): readonly NamedBox[] {
	return once(assumed, space, () =>
		space.assumptions.map((a) => ({ id: a.id, box: sparse(space.inputs, a.never) })),
	);
}

/** What was made for this object before, or what `make` makes now. */
export function once<T>(made: WeakMap<object, T>, of: object, make: () => T): T {
	let value = made.get(of);
	if (!value) {
		value = make();
		made.set(of, value);
	}
	return value;
}

function ofChoice({ inputs, variants, exclusions }: Choice): Compiled {
	const rows = exclusions.map(({ id, when }) => ({ id, box: sparse(inputs, when) }));
	const alternatives = variants.map((id) => ({
		id,
		blocks: rows.filter((_, i) => exclusions[i]?.variants.includes(id)),
	}));
	const facets = alternatives.map(({ id, blocks }) => ({ id, boxes: blocks.map((b) => b.box) }));
	return { alternatives, facets, rows };
}

function ofDecision({ inputs, outputs, rules }: Decision): Compiled {
	const rows = rules.map(({ id, when }) => ({ id, box: sparse(inputs, when) }));
	const alternatives = rules.map(({ id, when }) => ({ id, blocks: outside(inputs, when) }));
	const facets = Object.keys(outputs).flatMap((output) => {
		const values = new Set(rules.map((rule) => rule.then[output]));
		return [...values].map((value) => ({
			id: facetId(output, value),
			boxes: rows.filter((_, i) => rules[i]?.then[output] === value).map((row) => row.box),
		}));
	});
	return { alternatives, facets, rows };
}

/** The boxes that rule a variant out. @throws RangeError for a variant that the table does not have. */
export function exclusionsOf(table: Choice, variant: string): readonly SparseBox[] {
	const facet = compile(table).facets.find(({ id }) => id === variant);
	if (facet) return facet.boxes;
	throw new RangeError(`variant "${variant}": expected one of ${table.variants.join(', ')}`);
}

/** The facet of an output's value. */
export function facetId(output: string, value: unknown): string {
	return `${output} ${value}`;
}

function outside(inputs: Inputs, when: Box): NamedBox[] {
	return Object.entries(inputs).flatMap(([id, input], i) => {
		const cell = sparse(inputs, { [id]: when[id] })[0]?.[1];
		const rest = cell ? without(allOrdinals(input as Input), cell) : [];
		return rest.length > 0 ? [{ id, box: [[i, rest]] }] : [];
	});
}
