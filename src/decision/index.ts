/** Executable decision tables: pure, synchronous, plain data in and out. */
export type { Space } from './compile.ts';
export { type Coverage, coverage } from './coverage.ts';
export { type ChoiceDefinition, defineChoice } from './define-choice.ts';
export { type DecisionDefinition, defineDecision } from './define-decision.ts';
export { AnswerError, DefinitionError } from './errors.ts';
export { type Decided, type Evaluation, evaluate } from './evaluate.ts';
export type { Hidden } from './findings.ts';
export { type Judgement, judge } from './judge.ts';
export { minimalReason, type Reason } from './minimal-reason.ts';
export type { Boundary, Mutant } from './mutants.ts';
export { type Narrowed, type NarrowedDecision, type NarrowedVariant, narrow } from './narrow.ts';
export { type Change, type Nearest, type NearestOptions, nearest } from './nearest.ts';
export {
	type NextQuestion,
	type NextQuestionOptions,
	nextQuestion,
	type Question,
} from './next-question.ts';
export type { Check, ChoiceProof, Count, DecisionProof, Gap } from './proof.ts';
export { type ProveOptions, prove } from './prove.ts';
export { remaining } from './remaining.ts';
export {
	type Difference,
	type Example,
	type ExampleResult,
	type ExpectedVariants,
	runExample,
} from './run-example.ts';
export type { Status } from './status.ts';
export type * from './types.ts';
