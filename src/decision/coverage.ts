import { type Blocks, blocks, facetsOf, type Row, rowsOf } from './compile.ts';
import { STOPPED, union } from './diagram.ts';
import type { Answer } from './domain.ts';
import { type Side, sidesOf } from './levels.ts';
import { type Boundary, changesOf, type Mutant } from './mutants.ts';
import { type Narrowed, narrowIn } from './narrow.ts';
import { completion, completions, judgeIn } from './possible.ts';
import { differencesOf, type Example } from './run-example.ts';
import type { Answers, Box, Choice, Decision } from './types.ts';
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
	const changes = list.flatMap((row) =>
		changesOf(table, row).map(([mutant, instead]) => {
			const { input, answer } = mutant;
			const at = { ...row.when, ...(input && { [input]: answer }) } as Box;
			return { row, mutant, instead, at };
		}),
	);
	// One space for all: what is found of the table's boxes is known of the mutants'.
	const space = { ...table, cuts: changes.map(({ at }) => at) };
	const possible = completions(space, {});
	const { inputs, rows } = possible;
	const ran = examples.map(({ id, when, then }) => {
		const open = completions(space, when);
		const { variants } = narrowIn(table, open) as Narrowed;
		/** Does the example fail with a table, which has these blocks and perhaps fewer variants? */
		const fails = (changed: Choice | Decision, after: Partial<Blocks>) => {
			const now = narrowIn(changed, { ...open, ...after }) as Narrowed;
			const received = { ...now, variants: { ...variants, ...now.variants } };
			return differencesOf(received, then as Example['then']).length > 0;
		};
		return { id, open, fails };
	});
	const met = ran.filter(({ fails }) => !fails(table, {}));
	const standing = (box: readonly Side[]) =>
		met.filter(({ open }) => judgeIn(open, box) === 'always').map(({ id }) => id);

	const missed: Boundary[] = [];
	const unnoticed: (Mutant & { witness: Answers<T['inputs']> })[] = [];
	let [boundaries, total, equivalent] = [0, 0, 0];
	for (const { row, mutant, instead, at } of changes) {
		const { id, input, answer } = mutant;
		const box = sidesOf(inputs, at);
		if (input && completion(possible, box)) {
			boundaries++;
			if (standing(box).length === 0) missed.push({ id, input, answer: answer as Answer });
		}
		if (!instead) continue;
		const mutated = {
			...table,
			variants: row.variants,
			groups: {},
			['rules' in table ? 'rules' : 'exclusions']: list.flatMap((one) =>
				one === row ? instead : one,
			),
		};
		const after = blocks(mutated as Choice | Decision, inputs);
		const noticed = met.some(
			({ open, fails }) => completion(open, box) && fails(mutated as Choice, after),
		);
		// Where a cell changes, one of both rows covers; it shows where no other row has the same facet.
		const [was, is] = [facetsOf(row), input ? [] : instead.flatMap(facetsOf)];
		const witness = [...was, ...is]
			.filter((facet) => !noticed && was.includes(facet) !== is.includes(facet))
			.map((facet) => {
				const others = rows.filter((_, n) => {
					const other = list[n] as Row;
					return other !== row && facetsOf(other).includes(facet);
				});
				return completion(possible, box, union(others, STOPPED));
			})
			.find((found) => found);
		if (noticed || witness) total++;
		else equivalent++;
		if (witness) unnoticed.push({ ...mutant, witness: firstAnswers(inputs, witness) });
	}
	return {
		failed: ran.filter((one) => !met.includes(one)).map(({ id }) => id),
		exercised: Object.fromEntries(rows.map(([id, box]) => [id, standing(box)])),
		boundaries: { total: boundaries, missed },
		mutants: { total, equivalent, unnoticed },
	};
}
