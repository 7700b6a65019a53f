import {
	type Box,
	type Coverage,
	coverage,
	type Example,
	type ExpectedVariants,
	type Mutant,
	prove,
} from '../decision/index.ts';
import { choiceOf, type GuideChoice } from '../guide/choice.ts';
import { decisionOf, type GuideDecision } from '../guide/decision.ts';
import type { NothingFits } from '../guide/nothing-fits.ts';
import type { DecisionDocument, GuideExample, Implication, TableDocument } from '../guide/types.ts';
import { boxWords, type Labelled } from './words.ts';

/** What was proved of a table and what its examples cover, in words. */
export interface Report {
	readonly id: string;
	readonly title: string;
	readonly kind: 'choice' | 'decision';
	/** Number of exclusions or rules. */
	readonly rows: number;
	readonly combinations: { readonly all: string; readonly assumedAway: string };
	/** What is assumed not to occur, and why. */
	readonly assumed: readonly { readonly words: string; readonly implication: Implication }[];
	/** Answers for which nothing fits, smallest sets first; empty for a decision. */
	readonly nothingFits: readonly {
		readonly words: string;
		readonly why?: NothingFits | undefined;
	}[];
	readonly examples: number;
	readonly exercised: number;
	readonly boundaries: { readonly total: number; readonly missed: readonly string[] };
	readonly mutants: {
		readonly total: number;
		readonly equivalent: number;
		readonly unnoticed: readonly string[];
	};
	/** Whatever must not be, each with its witness: a gap, an overlap, a dead or hidden row, and so on. */
	readonly faults: readonly string[];
}

/** Proves a choice and measures its examples. */
export function reportChoice(
	document: TableDocument,
	examples: readonly GuideExample[],
	explained: readonly NothingFits[],
): Report {
	const choice = choiceOf(document);
	const proof = prove(choice);
	// A mistake is looked for until an example notices it: those that name most reasons do so soonest.
	const telling = examples.toSorted((a, b) => reasonsIn(b) - reasonsIn(a));
	const covered = coverage(choice, telling as readonly Example<GuideChoice>[]);
	const nothingFits = proof.nothingFits.map(({ when }) => ({
		words: boxWords(document, when),
		why: explained.find((one) => sameBox(one.when, when)),
	}));
	const unexplained = proof.nothingFits
		.filter(({ when }) => Object.keys(when).length <= 2)
		.filter(({ when }) => explained.length > 0 && !explained.some((one) => sameBox(one.when, when)))
		.map(({ when }) => `nothing fits, and nobody says why: ${boxWords(document, when)}`);
	return {
		...common(document.questions, document, proof, covered),
		id: document.id,
		title: document.title,
		kind: 'choice',
		rows: document.exclusions.length,
		examples: examples.length,
		nothingFits,
		faults: [
			...faultsOf(document.questions, proof),
			...proof.neverFit.map((id) => `variant "${id}" fits under no answers`),
			...unexplained,
			...failures(covered),
		],
	};
}

/** How many reasons against a variant an example names. */
function reasonsIn({ then }: GuideExample): number {
	return Object.values((then as ExpectedVariants).ruledOut ?? {}).flat().length;
}

/** Proves a decision and measures its examples. */
export function reportDecision(
	document: DecisionDocument,
	examples: readonly GuideExample[],
): Report {
	const decision = decisionOf(document);
	const proof = prove(decision);
	const covered = coverage(decision, examples as readonly Example<GuideDecision>[]);
	const words = (box: Box) => boxWords({ questions: document.inputs }, box);
	return {
		...common(document.inputs, document, proof, covered),
		id: document.id,
		title: document.title,
		kind: 'decision',
		rows: document.rules.length,
		examples: examples.length,
		nothingFits: [],
		faults: [
			...proof.gaps.map(
				({ when, witness }) => `no rule for ${words(when)}; for example ${words(witness)}`,
			),
			...proof.overlaps.map(
				({ rules, witness }) =>
					`rules "${rules[0]}" and "${rules[1]}" both hold for ${words(witness)}`,
			),
			...faultsOf(document.inputs, proof),
			...failures(covered),
		],
	};
}

type Proof = Omit<ReturnType<typeof prove>, 'nothingFits' | 'neverFit' | 'gaps' | 'overlaps'>;

function common(
	questions: readonly Labelled[],
	{ implications }: { readonly implications: readonly Implication[] },
	{ combinations }: Proof,
	{ exercised, boundaries, mutants }: Coverage,
) {
	const words = (box: Box) => boxWords({ questions }, box);
	return {
		combinations: {
			all: Number(combinations.all).toLocaleString('en'),
			assumedAway: Number(combinations.assumedAway ?? 0).toLocaleString('en'),
		},
		assumed: implications.map((implication) => ({ words: words(implication.never), implication })),
		exercised: Object.values(exercised).filter((by) => by.length > 0).length,
		boundaries: {
			total: boundaries.total,
			missed: boundaries.missed.map(
				({ id, input, answer }) => `${id}: ${words({ [input]: answer })}`,
			),
		},
		mutants: {
			total: mutants.total,
			equivalent: mutants.equivalent,
			unnoticed: mutants.unnoticed.map((mutant) => mutantWords(questions, mutant)),
		},
	};
}

/** What must not be in a table of either kind. */
function faultsOf(questions: readonly Labelled[], proof: Proof): string[] {
	const label = (id: string) => questions.find((q) => q.id === id)?.label ?? id;
	return [
		...(proof.status === 'proved'
			? []
			: [`not proved within the budget: ${proof.unfinished.join(', ')}`]),
		...proof.neverHold.map((id) => `"${id}" can never hold`),
		...proof.hidden.map(
			({ id, by }) => `"${id}" is hidden by ${by.map((one) => `"${one}"`).join(' and ')}`,
		),
		...(proof.neverMatter ?? []).map((id) => `the answer to "${label(id)}" never matters`),
	];
}

/** Rows that no example exercises, and examples that the table does not meet. */
function failures({ exercised, failed }: Coverage): string[] {
	const idle = Object.entries(exercised).filter(([, by]) => by.length === 0);
	return [
		...failed.map((id) => `example "${id}" is not met`),
		...idle.map(([id]) => `no example exercises "${id}"`),
	];
}

/** A mistake that nobody would notice: "udp-4789-blocked, if UDP port 4789 also covered: Passes". */
function mutantWords(questions: readonly Labelled[], mutant: Mutant): string {
	const cell =
		mutant.input !== undefined && mutant.answer !== undefined
			? boxWords({ questions }, { [mutant.input]: mutant.answer })
			: '';
	switch (mutant.kind) {
		case 'dropped':
			return `${mutant.id} left out`;
		case 'widened':
			return `${mutant.id} also for ${cell}`;
		case 'narrowed':
			return `${mutant.id} no longer for ${cell}`;
		case 'variant dropped':
			return `${mutant.id} no longer for the variant ${mutant.variant}`;
		case 'output swapped':
			return `${mutant.id} with ${mutant.output} = ${mutant.value}`;
	}
}

/** Do two boxes name the same answers, in whatever order? */
function sameBox(a: Box, b: Box): boolean {
	const key = (box: Box) =>
		JSON.stringify(
			Object.entries(box)
				.map(([id, cell]) => [id, [cell].flat().sort()])
				.sort(),
		);
	return key(a) === key(b);
}
