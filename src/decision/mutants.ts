import { compile, facetId } from './compile.ts';
import { namedBoxes } from './named-boxes.ts';
import { either, type Ordinals, overlap, without } from './ordinals.ts';
import { allOrdinals, isList, type SparseBox } from './region.ts';
import type { Choice, Decision, Exclusion, Input, Output, Rule } from './types.ts';

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
	readonly area: SparseBox;
	/** The facets that it concerns, without the row: it differs in the area where one leaves a hole. */
	readonly facets: readonly (readonly SparseBox[])[];
}

/** Every mutant of a table: one mistake each, in one row. */
export function* mutations(table: Choice | Decision): Generator<Mutation> {
	const { rows, facets } = compile(table);
	const list: readonly (Exclusion | Rule)[] = 'rules' in table ? table.rules : table.exclusions;
	for (const [n, { id, box }] of rows.entries()) {
		const row = list[n] as Exclusion | Rule;
		const concerned =
			'variants' in row
				? row.variants
				: Object.entries(row.then).map(([output, value]) => facetId(output, value));
		const made = (
			mutant: Omit<Mutant, 'id'>,
			area: SparseBox,
			change: Partial<Exclusion & Rule> | undefined,
			ids = concerned,
		): Mutation => {
			const changed = change ? [{ ...row, ...change }] : [];
			const others = ids.map((of) => facets.find((facet) => facet.id === of)?.boxes ?? []);
			return {
				mutant: { id, ...mutant },
				table: withRows(table, list.toSpliced(n, 1, ...changed), ids),
				area,
				facets: others.map((boxes) => boxes.filter((other) => other !== box)),
			};
		};

		yield made({ kind: 'dropped' }, box, undefined);
		for (const [at, [i, cell]] of box.entries()) {
			const [input, domain] = Object.entries(table.inputs)[i] as [string, Input];
			const edge = (kind: 'widened' | 'narrowed', one: number, set: Ordinals): Mutation => {
				const answer = isList(domain) ? (domain[one] as string) : one;
				const area = box.with(at, [i, [[one, one]]]);
				const when = namedBoxes(table.inputs, box.with(at, [i, set]))[0] ?? {};
				return made({ kind, input, answer }, area, { when });
			};
			for (const one of edges(domain, without(allOrdinals(domain), cell), cell)) {
				yield edge('widened', one, either(cell, [[one, one]]));
			}
			for (const one of edges(domain, cell, without(allOrdinals(domain), cell))) {
				const rest = without(cell, [[one, one]]);
				if (rest.length > 0) yield edge('narrowed', one, rest);
			}
		}
		if ('variants' in row) {
			for (const variant of row.variants.length > 1 ? row.variants : []) {
				const variants = row.variants.filter((other) => other !== variant);
				yield made({ kind: 'variant dropped', variant }, box, { variants }, [variant]);
			}
		} else {
			for (const [output, value] of Object.entries(row.then)) {
				const other = another((table as Decision).outputs[output] as Output, value);
				if (other === undefined) continue;
				const then = { ...row.then, [output]: other };
				const both = [facetId(output, value), facetId(output, other)];
				yield made({ kind: 'output swapped', output, value: other }, box, { then }, both);
			}
		}
	}
}

/** The answers of a set that a cell could gain or lose: of numbers those next to the rest, else all. */
export function edges(domain: Input, set: Ordinals, rest: Ordinals): number[] {
	if (isList(domain)) {
		return set.flatMap(([first, last]) =>
			Array.from({ length: last - first + 1 }, (_, n) => first + n),
		);
	}
	const ends = new Set(set.flat());
	return [...ends].filter((n) => overlap([[n - 1, n + 1]], rest) !== 'none');
}

function withRows(
	table: Choice | Decision,
	rows: readonly (Exclusion | Rule)[],
	concerned: readonly string[],
): Choice | Decision {
	if ('rules' in table) return { ...table, rules: rows as Rule[] };
	const exclusions = (rows as Exclusion[]).filter((e) =>
		e.variants.some((variant) => concerned.includes(variant)),
	);
	return { ...table, groups: {}, variants: concerned, exclusions };
}

/** Another value of an output: the next one, or one more. */
function another(output: Output, value: string | number): string | number | undefined {
	if (output === 'number') return (value as number) + 1;
	const other = isList(output)
		? output[(output.indexOf(value as string) + 1) % output.length]
		: value === output.to
			? output.from
			: (value as number) + 1;
	return other === value ? undefined : other;
}
