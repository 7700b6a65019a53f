import { Checks } from './checks.ts';
import { assumptions, compile, type NamedBox } from './compile.ts';
import { IMPOSSIBLE } from './diagram.ts';
import { ruleGaps, smallestGaps } from './gaps.ts';
import { firstAnswers } from './named-boxes.ts';
import { size } from './ordinals.ts';
import type { ChoiceProof, Count, DecisionProof } from './proof.ts';
import { everything, uncovered } from './region.ts';
import { irrelevant } from './relevance.ts';
import { hidden, neverHold, overlaps } from './row-findings.ts';
import { count, tableDiagram } from './table-diagram.ts';
import type { Choice, Decision } from './types.ts';

/** What can be said to `prove`. */
export interface ProveOptions {
	/** How many steps each check may take. */
	readonly budget?: number;
}

/**
 * Checks a table over every combination of answers, without listing them: what it says holds for all.
 * Assumptions take away what cannot occur.
 *
 * Exact within the budget; beyond it the status is `not proved`, with the checks that were not
 * finished. Exponential at worst in the number of rows, well under a second for a hundred rows of a
 * few inputs each.
 */
export function prove<C extends Choice>(table: C, options?: ProveOptions): ChoiceProof<C>;
export function prove<D extends Decision>(table: D, options?: ProveOptions): DecisionProof<D>;
export function prove<T extends Choice | Decision>(
	table: T,
	options?: ProveOptions,
): T extends Decision ? DecisionProof<T> : ChoiceProof;
export function prove(
	table: Choice | Decision,
	{ budget = 500_000 }: ProveOptions = {},
): ChoiceProof | DecisionProof {
	const checks = new Checks(budget);
	const found =
		'rules' in table
			? { ...ofBoth(table, checks), ...ofDecision(table, checks) }
			: { ...ofBoth(table, checks), ...ofChoice(table, checks) };
	const { unfinished } = checks;
	return { status: unfinished.length === 0 ? 'proved' : 'not proved', unfinished, ...found };
}

function ofChoice(table: Choice, checks: Checks) {
	const { all, never, blocks } = parts(table);
	return {
		nothingFits: checks.each('nothingFits', (budget) =>
			smallestGaps(table.inputs, never, blocks, budget),
		),
		neverFit: checks.each('neverFit', (budget) =>
			table.variants.filter((_, v) => !uncovered(all, [...never, ...(blocks[v] ?? [])], budget)),
		),
	};
}

function ofDecision(table: Decision, checks: Checks) {
	const { all, never, blocks, rows } = parts(table);
	const rules = rows.map((row) => row.box);
	return {
		gaps: checks.each('gaps', (budget) => ruleGaps(table.inputs, never, rules, blocks, budget)),
		overlaps: checks
			.each('overlaps', (budget) => overlaps(table, rows, all, never, budget))
			.map(({ region, ...two }) => ({ ...two, witness: firstAnswers(table.inputs, region) })),
	};
}

function ofBoth(table: Choice | Decision, checks: Checks) {
	const { all, never, facets, rows, lists } = parts(table);
	const ids = Object.keys(table.inputs);
	const replaceable = rows.map((row) => ({
		...row,
		others: lists
			.filter((list) => list.includes(row))
			.map((list) => list.filter((other) => other !== row)),
	}));
	const assumedAway = checks.whole('combinations', (budget) =>
		count(tableDiagram(table.inputs, never, [[]], budget), IMPOSSIBLE),
	);
	return {
		combinations: {
			all: counted(all.reduce((n, set) => n * BigInt(size(set)), 1n)),
			assumedAway: assumedAway === undefined ? undefined : counted(assumedAway),
		},
		neverHold: checks.each('neverHold', (budget) => neverHold(rows, all, never, budget)),
		hidden: checks.each('hidden', (budget) => hidden(replaceable, all, never, budget)),
		neverMatter: checks
			.whole('neverMatter', (budget) =>
				irrelevant({ region: all, never }, facets, [...ids.keys()], budget),
			)
			?.map((i) => ids[i] as string),
	};
}

function parts(table: Choice | Decision) {
	const { alternatives, facets, rows } = compile(table);
	const blocks = alternatives.map((one) => one.blocks.map((block) => block.box));
	/** Rows that stand in for each other: the exclusions of one variant, or all rules. */
	const lists: (readonly NamedBox[])[] =
		'rules' in table ? [rows] : alternatives.map((one) => one.blocks);
	const never = assumptions(table).map((a) => a.box);
	return { all: everything(table.inputs), never, blocks, facets, rows, lists };
}

function counted(n: bigint): Count {
	return n <= Number.MAX_SAFE_INTEGER ? Number(n) : String(n);
}
