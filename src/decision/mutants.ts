import { type Compiled, facetId, rowsOf } from './compile.ts';
import { cellsOf, covers, edges, isList, pieces } from './domain.ts';
import { type NamedBox, type Side, sideOf } from './levels.ts';
import type { Choice, Decision, Exclusion, Output, Rule } from './types.ts';

/** A mistake that a table could have: what would be written instead. */
export interface Mutant {
	readonly kind: 'dropped' | 'widened' | 'narrowed' | 'variant dropped' | 'output swapped';
	/** The exclusion or rule. */
	readonly id: string;
	/** The answer that its cell gains or loses. */
	readonly input?: string;
	readonly answer?: string | number;
	readonly variant?: string;
	readonly output?: string;
	readonly value?: string | number;
}

/** A mutant, and what is needed to find out whether anything tells it from the table. */
export interface Mutation {
	readonly mutant: Mutant;
	/** The table with the mistake; of a choice only the variants that it concerns. */
	readonly table: Choice | Decision;
	/** Where it makes a difference, if it does. */
	readonly area: readonly Side[];
	/** The facets that it concerns, without the row: it differs in the area where one leaves a hole. */
	readonly facets: readonly (readonly NamedBox[])[];
}

/** Every mutant of a table: one mistake each, in one row. */
export function* mutations(
	table: Choice | Decision,
	{ rows, facets }: Compiled,
): Generator<Mutation> {
	const list = rowsOf(table) as readonly (Rule & Exclusion)[];
	for (const [n, row] of list.entries()) {
		const named = rows[n] as NamedBox;
		const { id, box } = named;
		const { then = {}, variants = [] } = row as Partial<Rule & Exclusion>;
		const values = Object.entries(then);
		const concerned = [...variants, ...values.map(([output, value]) => facetId(output, value))];
		const made = (
			mutant: Omit<Mutant, 'id'>,
			change: object | undefined,
			area = box,
			ids: readonly string[] = concerned,
		): Mutation => ({
			mutant: { id, ...mutant },
			table: withRows(table, list.toSpliced(n, 1, ...(change ? [{ ...row, ...change }] : [])), ids),
			area,
			facets: ids.map((of) =>
				facets
					.filter((facet) => facet.id === of)
					.flatMap(({ boxes }) => boxes.filter((other) => other !== named)),
			),
		});

		yield made({ kind: 'dropped' }, undefined);
		for (const [at, [of, , cell]] of box.entries()) {
			for (const answer of edges(of.input, cell)) {
				const kind = covers(cell, answer) ? 'narrowed' : 'widened';
				const changed = pieces(of.input, [cell, answer]).filter(
					([, from]) => covers(cell, from) !== (from === answer),
				);
				if (changed.length === 0) continue;
				const when = { ...row.when, [of.id]: cellsOf(of.input, changed)[0] };
				const area = box.with(at, sideOf(of, answer));
				yield made({ kind, input: of.id, answer }, { when }, area);
			}
		}
		for (const variant of variants.length > 1 ? variants : []) {
			const others = variants.filter((other) => other !== variant);
			yield made({ kind: 'variant dropped', variant }, { variants: others }, box, [variant]);
		}
		for (const [output, value] of values) {
			const other = another((table as Decision).outputs[output] as Output, value);
			if (other === value) continue;
			const both = [facetId(output, value), facetId(output, other)];
			const change = { then: { ...then, [output]: other } };
			yield made({ kind: 'output swapped', output, value: other }, change, box, both);
		}
	}
}

/** The table with these rows; of a choice, of what concerns these variants. */
function withRows(
	table: Choice | Decision,
	rows: readonly (Exclusion | Rule)[],
	variants: readonly string[],
): Choice | Decision {
	if ('rules' in table) return { ...table, rules: rows as Rule[] };
	const exclusions = (rows as Exclusion[]).filter((e) =>
		e.variants.some((variant) => variants.includes(variant)),
	);
	return { ...table, groups: {}, variants, exclusions };
}

/** Another value of an output, if it has one: the next one, or one more. */
function another(output: Output, value: string | number): string | number {
	if (isList(output))
		return output[(output.indexOf(value as string) + 1) % output.length] as string;
	const last = output !== 'number' && value === output.to;
	return last ? output.from : (value as number) + 1;
}
