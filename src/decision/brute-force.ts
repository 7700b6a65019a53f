/** What the engine answers exactly, answered by listing all combinations: for property tests. */
import type { Answers, Box, Choice, Decision, Input, Inputs } from './types.ts';

type Table = Choice | Decision;

/** Every answer to an input. */
export function everyAnswer(one: Input): (string | number)[] {
	if (Array.isArray(one)) return one as string[];
	const { from, to } = one as { from: number; to: number };
	return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Every full set of answers that agrees with the partial ones. */
export function everyCompletion(of: Inputs, partial: Record<string, unknown> = {}): Answers[] {
	return Object.entries(of).reduce<Record<string, string | number>[]>(
		(made, [id, one]) =>
			made.flatMap((answers) =>
				everyAnswer(one)
					.filter((answer) => partial[id] === undefined || partial[id] === answer)
					.map((answer) => ({ ...answers, [id]: answer })),
			),
		[{}],
	);
}

/** Does a box cover answers? Written from the definition, apart from the engine's regions. */
export function covers(when: Box, answers: Answers): boolean {
	return Object.entries(when).every(([id, cell]) => {
		const answer = answers[id] as string | number;
		if (typeof cell === 'string' || typeof cell === 'number') return cell === answer;
		if (Array.isArray(cell)) return cell.includes(answer as string);
		const { from = -Infinity, to = Infinity } = cell as { from?: number; to?: number };
		return from <= (answer as number) && (answer as number) <= to;
	});
}

/** The completions that no assumption forbids. */
export function possibleCompletions(
	table: Table,
	partial: Record<string, unknown> = {},
): Answers[] {
	return everyCompletion(table.inputs, partial).filter(
		(answers) => !table.assumptions.some((a) => covers(a.never, answers)),
	);
}

/** Does a variant fit under full answers? */
export function fitsUnder(table: Choice, variant: string, answers: Answers): boolean {
	return !table.exclusions.some((e) => e.variants.includes(variant) && covers(e.when, answers));
}

/** The outcome of full answers, as one string: the variants that fit, or the values that rules give. */
export function outcome(table: Table, answers: Answers): string {
	if ('variants' in table) return table.variants.filter((v) => fitsUnder(table, v, answers)).join();
	const rules = table.rules.filter((rule) => covers(rule.when, answers));
	const values = Object.keys(table.outputs).flatMap((output) =>
		rules.map((rule) => `${output} ${rule.then[output]}`),
	);
	return [...new Set(values)].sort().join();
}

/** Does anything hold under full answers: a variant that fits, or a rule? */
export function anythingHolds(table: Table, answers: Answers): boolean {
	return outcome(table, answers) !== '';
}
