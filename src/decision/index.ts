// biome-ignore-all assist/source/organizeImports: grouped by what they are for
/** Executable decision tables: pure, synchronous, plain data in and out. */

// What a table says of answers.
export { type Judgement, judge } from './judge.ts';
export { type Decided, type Evaluation, evaluate } from './evaluate.ts';
export { remaining } from './remaining.ts';
export { type Narrowed, type NarrowedDecision, type NarrowedVariant, narrow } from './narrow.ts';

// How a table is written down.
export { AnswerError, DefinitionError } from './errors.ts';
export { type ChoiceDefinition, defineChoice } from './define-choice.ts';
export { type DecisionDefinition, defineDecision } from './define-decision.ts';

// What can be proved and tested of a table.
export { type ProveOptions, prove } from './prove.ts';
export {
	type Difference,
	type Example,
	type ExampleResult,
	type ExpectedVariants,
	runExample,
} from './run-example.ts';
export { type Coverage, coverage } from './coverage.ts';

// Why, what to change, and what to ask next.
export { minimalReason, type Reason } from './minimal-reason.ts';
export { type Change, type Nearest, type NearestOptions, nearest } from './nearest.ts';
export {
	type NextQuestion,
	type NextQuestionOptions,
	nextQuestion,
	type Question,
} from './next-question.ts';

export type { Space } from './compile.ts';
export type { Hidden } from './findings.ts';
export type { Boundary, Mutant } from './mutants.ts';
export type { Check, ChoiceProof, Count, DecisionProof, Gap } from './proof.ts';
export type { Status } from './status.ts';
export type * from './types.ts';
