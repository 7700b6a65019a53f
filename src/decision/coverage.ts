import { blocks, rowsOf } from './compile.ts';
import { STOPPED } from './diagram.ts';
import { edges } from './domain.ts';
import { inside, type Region, type Side, sideOf } from './levels.ts';
import { firstAnswers } from './merge-boxes.ts';
import { type Mutant, mutations } from './mutants.ts';
import { narrowIn } from './narrow.ts';
import { completion, completions, judgeIn } from './possible.ts';
import { differencesOf, type Example } from './run-example.ts';
import type { Answers, Box, Choice, Decision, Input } from './types.ts';
import { union } from './union.ts';

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
	const cuts = rowsOf(table).flatMap(({ when }) =>
		Object.entries(when).flatMap(([id, cell]) =>
			edges(table.inputs[id] as Input, cell).map((answer) => ({ [id]: answer }) as Box),
		),
	);
	// One space for all: what is found of the table's boxes is known of the mutants'.
	const fine = { ...table, cuts };
	const possible = completions(fine, {});
	const { inputs, rows } = possible;
	const ran = examples.map((example) => {
		const open = completions(fine, example.when);
		const received = narrowIn(table, open);
		const then = example.then as Example['then'];
		return {
			id: example.id,
			then,
			open,
			received,
			failed: differencesOf(received, then).length > 0,
		};
	});
	const met = ran.filter(({ failed }) => !failed);
	const standing = (box: readonly Side[]) =>
		met.filter(({ open }) => judgeIn(open, box) === 'always').map(({ id }) => id);

	const boundaries = rows.flatMap(({ id, box }) =>
		box.flatMap(([of, , cell], at) =>
			edges(of.input, cell)
				.map((answer) => ({ answer, side: box.with(at, sideOf(of, answer)) }))
				.filter(({ side }) => completion(possible, side))
				.map(({ answer, side }) => ({
					boundary: { id, input: of.id, answer },
					missed: standing(side).length === 0,
				})),
		),
	);

	const unnoticed: (Mutant & { witness: Answers<T['inputs']> })[] = [];
	let total = 0;
	let equivalent = 0;
	for (const { mutant, table: mutated, area, facets } of mutations(table, possible)) {
		const changed = blocks(mutated, inputs);
		const noticed = met.some(({ open, received, then }) => {
			if (inside(open.region, area).some((left) => left.length === 0)) return false;
			const now = narrowIn(mutated, { ...open, ...changed });
			const all =
				'variants' in now && 'variants' in received
					? { ...now, variants: { ...received.variants, ...now.variants } }
					: now;
			return differencesOf(all, then).length > 0;
		});
		let witness: Region | undefined;
		for (const others of noticed ? [] : facets) {
			witness ??= completion(possible, area, union(others, STOPPED));
		}
		if (noticed || witness) total++;
		else equivalent++;
		if (witness) unnoticed.push({ ...mutant, witness: firstAnswers(inputs, witness) });
	}
	return {
		failed: ran.filter(({ failed }) => failed).map(({ id }) => id),
		exercised: Object.fromEntries(rows.map(({ id, box }) => [id, standing(box)])),
		boundaries: {
			total: boundaries.length,
			missed: boundaries.filter(({ missed }) => missed).map(({ boundary }) => boundary),
		},
		mutants: { total, equivalent, unnoticed },
	};
}
