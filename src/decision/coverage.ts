import { type Blocks, blocks, rowsOf } from './compile.ts';
import { FREE, STOPPED } from './diagram.ts';
import { meet, type NamedBox, type Region, type Side, sidesOf } from './levels.ts';
import { type Boundary, boundariesOf, type Mutant, mutationsOf } from './mutants.ts';
import { type Narrowed, narrowIn } from './narrow.ts';
import { completion, completions, judgeIn } from './possible.ts';
import { differencesOf, type Example } from './run-example.ts';
import type { Answers, Box, Choice, Decision } from './types.ts';
import { union } from './union.ts';
import { firstAnswers } from './words.ts';

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
	const list = rowsOf(table);
	const edges = list.flatMap((row) =>
		boundariesOf(table, row).map((boundary) => ({
			boundary,
			when: { ...row.when, [boundary.input]: boundary.answer } as Box,
		})),
	);
	// One space for all: what is found of the table's boxes is known of the mutants'.
	const space = { ...table, cuts: edges.map(({ when }) => when) };
	const possible = completions(space, {});
	const { inputs, rows } = possible;
	const ran = examples.map(({ id, when, then }) => {
		const open = completions(space, when);
		const received = narrowIn(table, open);
		return {
			id,
			then,
			open,
			received,
			failed: differencesOf(received, then as Example['then']).length > 0,
		};
	});
	const met = ran.filter(({ failed }) => !failed);
	const standing = (box: readonly Side[]) =>
		met.filter(({ open }) => judgeIn(open, box) === 'always').map(({ id }) => id);

	const boundaries = edges
		.map(({ boundary, when }) => ({ boundary, box: sidesOf(inputs, when) }))
		.filter(({ box }) => completion(possible, box));
	const missed = boundaries
		.filter(({ box }) => standing(box).length === 0)
		.map(({ boundary }) => boundary);

	const unnoticed: (Mutant & { witness: Answers<T['inputs']> })[] = [];
	let total = 0;
	let equivalent = 0;
	for (const [n, row] of list.entries()) {
		for (const [mutant, ...instead] of mutationsOf(table, row)) {
			const changed = list.toSpliced(n, 1, ...instead);
			const mutated = (
				'rules' in table
					? { ...table, rules: changed }
					: { ...table, groups: {}, variants: row.variants, exclusions: changed }
			) as Choice | Decision;
			const after = blocks(mutated, inputs);
			const { input, answer } = mutant;
			const where = { ...row.when, ...(input && { [input]: answer }) } as Box;
			const area = sidesOf(inputs, where);
			const noticed = met.some(({ open, received, then }) => {
				if (!meet(open.region, area)) return false;
				const now = narrowIn(mutated, { ...open, ...after }) as Narrowed;
				const variants = { ...(received as Narrowed).variants, ...now.variants };
				return differencesOf({ ...now, variants }, then as Example['then']).length > 0;
			});
			const covering = ({ facets }: Blocks, id: string) =>
				facets.find(([facet]) => facet === id)?.[1] ?? [];
			const differ = (boxes: readonly NamedBox[], others: readonly NamedBox[]) =>
				completion(possible, [], union(boxes, STOPPED), union(others, FREE));
			let witness: Region | undefined;
			const concerned = row.variants ? after.facets : [...possible.facets, ...after.facets];
			for (const [id] of noticed ? [] : concerned) {
				const [one, other] = [covering(possible, id), covering(after, id)];
				witness ??= differ(one, other) ?? differ(other, one);
			}
			if (noticed || witness) total++;
			else equivalent++;
			if (witness) unnoticed.push({ ...mutant, witness: firstAnswers(inputs, witness) });
		}
	}
	return {
		failed: ran.filter(({ failed }) => failed).map(({ id }) => id),
		exercised: Object.fromEntries(rows.map(([id, box]) => [id, standing(box)])),
		boundaries: { total: boundaries.length, missed },
		mutants: { total, equivalent, unnoticed },
	};
}
