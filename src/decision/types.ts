/**
 * The shapes of an executable table. Plain data: a definition can be written as
 * TypeScript (then every id is checked by the compiler) or read from JSON.
 */

/** Whole numbers from `from` to `to`, both included. */
export interface IntegerRange {
	readonly from: number;
	readonly to: number;
}

/** What can be answered: one of a list, or a whole number in a range. */
export type Input = readonly string[] | IntegerRange;

/** The inputs of a table by id. */
export type Inputs = Readonly<Record<string, Input>>;

/** One answer to an input. */
export type AnswerTo<I extends Input> = I extends readonly string[] ? I[number] : number;

/** The answers that a box covers for one input: one, several, or a stretch of whole numbers. */
export type Cell<I extends Input> = I extends readonly string[]
	? I[number] | readonly I[number][]
	: number | { readonly from?: number; readonly to?: number };

/** For some inputs, the answers that are covered. An input that is not named is covered whole. */
export type Box<I extends Inputs = Inputs> = { readonly [K in keyof I]?: Cell<I[K]> };

/** The keys of each member of a union, not only those that all members share. */
type KeysOf<T> = T extends unknown ? keyof T & string : never;

/** Refuses names that are not among the known ones, also beside names that are. */
export type Only<Known, T> = { readonly [K in Exclude<KeysOf<T>, keyof Known>]?: never };

/** An answer to every input. */
export type Answers<I extends Inputs = Inputs> = { readonly [K in keyof I]: AnswerTo<I[K]> };

/** Answers to some inputs. An input that is missing or undefined is unknown, never "no". */
export type PartialAnswers<I extends Inputs = Inputs> = {
	readonly [K in keyof I]?: AnswerTo<I[K]> | undefined;
};

/** A box that cannot occur, such as a cloud that has no such setting. */
export interface Assumption<I extends Inputs = Inputs> {
	readonly id: string;
	readonly never: Box<I>;
}

/** One fact: under these answers these variants cannot be chosen. */
export interface Exclusion<I extends Inputs = Inputs, V extends string = string> {
	readonly id: string;
	readonly when: Box<I>;
	readonly variants: readonly V[];
}

/** What a rule can give: one of a list, a whole number in a range, or any finite number. */
export type Output = Input | 'number';

/** The outputs of a decision by id. */
export type Outputs = Readonly<Record<string, Output>>;

/** One value of an output. */
export type ValueOf<O extends Output> = O extends readonly string[] ? O[number] : number;

/** A value for every output. */
export type Values<O extends Outputs = Outputs> = { readonly [K in keyof O]: ValueOf<O[K]> };

/** Under these answers the outputs have these values. */
export interface Rule<I extends Inputs = Inputs, O extends Outputs = Outputs> {
	readonly id: string;
	readonly when: Box<I>;
	readonly then: Values<O>;
}

/** A table of rules, exactly one of which covers each combination that can occur. */
export interface Decision<
	I extends Inputs = Inputs,
	O extends Outputs = Outputs,
	R extends Rule<I, O> = Rule<I, O>,
	A extends Assumption<I> = Assumption<I>,
> {
	readonly id: string;
	readonly inputs: I;
	readonly outputs: O;
	readonly rules: readonly R[];
	readonly assumptions: readonly A[];
}

/** A table of variants, each of which fits exactly when no exclusion that names it covers the answers. */
export interface Choice<
	I extends Inputs = Inputs,
	V extends string = string,
	G extends string = string,
	E extends Exclusion<I, V> = Exclusion<I, V>,
	A extends Assumption<I> = Assumption<I>,
> {
	readonly id: string;
	readonly inputs: I;
	readonly variants: readonly V[];
	/** Variants that a reader sees as one thing; a group may have any number of members. */
	readonly groups: Readonly<Record<G, readonly V[]>>;
	readonly exclusions: readonly E[];
	readonly assumptions: readonly A[];
}
