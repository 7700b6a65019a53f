import type { Hidden } from './findings.ts';
import type { Answers, Box, Choice, Decision, Inputs } from './types.ts';

/** How many: a number while it is exact, beyond 2^53 its digits. */
export type Count = number | string;

/** What `prove` looks for. */
export type Check =
	| 'combinations'
	| 'gaps'
	| 'nothingFits'
	| 'overlaps'
	| 'neverHold'
	| 'hidden'
	| 'neverMatter'
	| 'neverFit';

/** A smallest set of answers for which nothing holds: each combination of the box's answers is one. */
export interface Gap<I extends Inputs = Inputs> {
	readonly when: Box<I>;
	/** A full set of answers among them. */
	readonly witness: Answers<I>;
}

interface Proof<I extends Inputs> {
	/** `proved`: every combination was checked, and the findings are all there are. */
	readonly status: 'proved' | 'not proved';
	/** Checks whose budget was used up. What they list is true, but need not be all. */
	readonly unfinished: readonly Check[];
	readonly combinations: {
		readonly all: Count;
		/** Undefined when that check was not finished. */
		readonly assumedAway: Count | undefined;
	};
	/** Exclusions or rules that the assumptions leave nothing of. */
	readonly neverHold: readonly string[];
	/** Exclusions or rules that hold nowhere without others that do the same. */
	readonly hidden: readonly Hidden[];
	/** Inputs that never change the outcome, all of them together; undefined when not finished. */
	readonly neverMatter: readonly (keyof I & string)[] | undefined;
}

/** What was proved of a choice. */
export interface ChoiceProof<C extends Choice = Choice> extends Proof<C['inputs']> {
	/** The smallest sets of answers for which no variant fits, those of fewest inputs first. */
	readonly nothingFits: readonly Gap<C['inputs']>[];
	/** Variants that fit under no answers at all. */
	readonly neverFit: readonly C['variants'][number][];
}

/** What was proved of a decision. */
export interface DecisionProof<D extends Decision = Decision> extends Proof<D['inputs']> {
	/** The smallest sets of answers that no rule covers, those of fewest inputs first. */
	readonly gaps: readonly Gap<D['inputs']>[];
	/** Every two rules that cover the same answers. */
	readonly overlaps: readonly {
		readonly rules: readonly [string, string];
		/** Do both give the same outputs? */
		readonly agree: boolean;
		readonly witness: Answers<D['inputs']>;
	}[];
}
