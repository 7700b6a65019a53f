/** Executable decision tables: pure, synchronous, plain data in and out. */
export { type ChoiceDefinition, defineChoice } from './define-choice.ts';
export { AnswerError, DefinitionError } from './errors.ts';
export { type Evaluation, evaluate } from './evaluate.ts';
export { type Narrowed, type NarrowedVariant, narrow, type Status } from './narrow.ts';
export { type Judgement, judge } from './possible.ts';
export { remaining } from './remaining.ts';
export type * from './types.ts';
