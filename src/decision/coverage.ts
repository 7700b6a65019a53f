import { compile } from './compile.ts';
import { edges, type Mutant, mutations } from './mutants.ts';
import { firstAnswers } from './named-boxes.ts';
import { narrow } from './narrow.ts';
import { without } from './ordinals.ts';
import { completions, judgeIn, meets } from './possible.ts';
import { allOrdinals, beyond, isList, uncoveredIn } from './region.ts';
import { compareVariants, type Example, type ExpectedVariants, runExample } from './run-example.ts';
import type { Answers, Choice, Decision, Input } from './types.ts';

/** An answer on either side of where a cell ends, while the row's other cells hold. */
export interface Boundary {
	/** The exclusion or rule. */
	readonly id: string;
	readonly input: string;
	readonly answer: string | number;
}

/** What examples exercise of a table, and what they would not notice. */
export interface Coverage<T extends Choice | Decision = Choice | Decision> {
	/** Examples that the table does not meet: they count for nothing here. */
	readonly failed: readonly string[];
	/** By exclusion or rule, the examples for every completion of which it holds. */
	readonly exercised: Readonly<Record<string, readonly string[]>>;
	/** Boundaries that can occur, and of these the ones at which no example stands. */
	readonly boundaries: { readonly total: number; readonly missed: readonly Boundary[] };
	readonly mutants: {
		/** Those that an example notices, or that full answers could tell from the table. */
		readonly total: number;
		/** Proved to mean the same as the table; not among the total. */
		readonly equivalent: number;
		/** Not noticed by any example; the witness are full answers that would. */
		readonly unnoticed: readonly (Mutant & { readonly witness: Answers<T['inputs']> })[];
	};
}

/**
 * What examples exercise of a table: its rows, the boundaries of their cells, and the mistakes that
 * they would notice. A mistake is noticed when an example that the table meets is not met any more.
 * Exact. Costs a narrowing for each mutant and each example that it could concern.
 *
 * @throws AnswerError for an example with an unknown input or answer.
 */
export function coverage<T extends Choice | Decision>(
	table: T,
	examples: readonly Example<T>[],
): Coverage<T> {
	const { rows } = compile(table);
	const results = examples.map((example) => runExample(table, example));
	const met = examples
		.filter((_, n) => results[n]?.passed)
		.map((example) => ({
			example: example as Example,
			open: completions(table, example.when),
			received: narrow(table as Choice | Decision, example.when),
		}));
	return {
		failed: results.filter((result) => !result.passed).map((result) => result.id),
		exercised: Object.fromEntries(
			rows.map(({ id, box }) => {
				const by = met.filter(({ open }) => judgeIn(open, box) === 'always');
				return [id, by.map(({ example }) => example.id)];
			}),
		),
		boundaries: boundaries(),
		mutants: mutants(),
	};

	function boundaries(): Coverage['boundaries'] {
		const possible = completions(table, {});
		const missed: Boundary[] = [];
		let total = 0;
		for (const { id, box } of rows) {
			for (const [at, [i, cell]] of box.entries()) {
				const [input, domain] = Object.entries(table.inputs)[i] as [string, Input];
				const rest = without(allOrdinals(domain), cell);
				for (const n of [...edges(domain, cell, rest), ...edges(domain, rest, cell)]) {
					const side = box.with(at, [i, [[n, n]]]);
					if (!meets(possible, side)) continue;
					total++;
					if (met.some(({ open }) => judgeIn(open, side) === 'always')) continue;
					missed.push({ id, input, answer: isList(domain) ? (domain[n] as string) : n });
				}
			}
		}
		return { total, missed };
	}

	function mutants(): Coverage<T>['mutants'] {
		const { region: all, never } = completions(table, {});
		const unnoticed: (Mutant & { witness: Answers<T['inputs']> })[] = [];
		let total = 0;
		let equivalent = 0;
		for (const { mutant, table: mutated, area, facets } of mutations(table)) {
			const noticed = met.some(({ example, open, received }) => {
				if (beyond(open.region, area) === undefined) return false;
				if (!('variants' in received)) return !runExample(mutated, example).passed;
				const changed = narrow(mutated as Choice, example.when).variants;
				const variants = { ...received.variants, ...changed };
				return !compareVariants(variants, example.then as ExpectedVariants).next().done;
			});
			const witness = noticed
				? undefined
				: facets.map((boxes) => uncoveredIn(area, all, [...never, ...boxes])).find((hole) => hole);
			if (noticed || witness) total++;
			else equivalent++;
			if (witness) unnoticed.push({ ...mutant, witness: firstAnswers(table.inputs, witness) });
		}
		return { total, equivalent, unnoticed };
	}
}
