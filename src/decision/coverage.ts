import { type Blocks, blocks, facetsOf } from './compile.ts';
import { FREE, union } from './diagram.ts';
import type { Answer } from './domain.ts';
import { judgeIn } from './judge.ts';
import type { Side } from './levels.ts';
import { type Boundary, changesOf, type Mutant } from './mutants.ts';
import { type Narrowed, narrowIn } from './narrow.ts';
import { completion, completions } from './possible.ts';
import { differencesOf, type Example } from './run-example.ts';
import type { Answers, Choice, Decision } from './types.ts';
import { without } from './without.ts';
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
	const { outputs = {} } = table as Partial<Decision>;
	// One space for all: what is found of the table's boxes is known of the mutants'.
	const space = { ...table, fine: true };
	const possible = completions(space, {});
	const { inputs, rows } = possible;
	/** Examples say nothing of groups. */
	const bare = { ...table, groups: {} };
	const ran = examples.map(({ id, when, then }) => {
		const open = completions(space, when);
		const given = narrowIn(bare, open) as Narrowed;
		/** Does the example fail, with these blocks in place of the table's? They may be of fewer variants. */
		const fails = (after?: Blocks) => {
			const now = narrowIn(bare, { ...open, ...after }) as Narrowed;
			const received = { ...now, variants: { ...given.variants, ...now.variants } };
			return differencesOf(received, then as Example['then']).length > 0;
		};
		return { id, open, fails };
	});
	const met = ran.filter(({ fails }) => !fails());
	const standing = (box: readonly Side[]) =>
		met.filter(({ open }) => judgeIn(open, box) === 'always').map(({ id }) => id);

	const missed: Boundary[] = [];
	const unnoticed: (Mutant & { witness: Answers<T['inputs']> })[] = [];
	let [boundaries, total, equivalent] = [0, 0, 0];
	for (const [mutant, instead, [, box, row]] of rows.flatMap((row) =>
		changesOf(inputs, outputs, row),
	)) {
		const { id, input, answer } = mutant;
		if (input && completion(possible, box)) {
			boundaries++;
			if (standing(box).length === 0) missed.push({ id, input, answer: answer as Answer });
		}
		if (!instead) continue;
		const mutated = rows.flatMap((one) => (one[0] === id ? instead : [one]));
		const after = blocks(inputs, mutated, row.variants);
		const noticed = met.some(({ open, fails }) => completion(open, box) && fails(after));
		// Answers that a facet covers in the table and not in the mutant, or the other way round.
		const witness = [row, ...instead.map(([, , row]) => row)]
			.flatMap((row) => (noticed ? [] : facetsOf(row)))
			.map((facet) => {
				const [was = [], is = []] = [possible, after].map(({ facets }) => facets.get(facet));
				return (
					completion(possible, [], union(was, FREE), union(is)) ||
					completion(possible, [], union(was), union(is, FREE))
				);
			})
			.find((found) => found);
		if (noticed || witness) total++;
		else equivalent++;
		if (witness) unnoticed.push({ ...mutant, witness: firstAnswers(witness) });
	}
	return {
		failed: without(ran, met).map(({ id }) => id),
		exercised: Object.fromEntries(rows.map(([id, box]) => [id, standing(box)])),
		boundaries: { total: boundaries, missed },
		mutants: { total, equivalent, unnoticed },
	};
}
