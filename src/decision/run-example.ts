import type { NarrowedVariant, Status } from './alternatives.ts';
import { narrow } from './narrow.ts';
import type { Choice, Decision, PartialAnswers, Values } from './types.ts';

/** What an example expects of a choice; what it does not name is not looked at. */
export interface ExpectedVariants<V extends string = string> {
	/** Exactly these fit. */
	readonly fits?: readonly V[];
	readonly status?: { readonly [K in V]?: Status };
	/** These are ruled out, each by the exclusions listed, and possibly by more. */
	readonly ruledOut?: { readonly [K in V]?: readonly string[] };
}

/** Answers and what is expected of them: written by hand, never generated from the table it tests. */
export interface Example<T extends Choice | Decision = Choice | Decision> {
	readonly id: string;
	readonly when: PartialAnswers<T['inputs']>;
	readonly then: T extends Choice
		? ExpectedVariants<T['variants'][number]>
		: T extends Decision
			? Partial<Values<T['outputs']>>
			: never;
}

/** One thing that an example expects and a table does not give. */
export interface Difference {
	readonly what: 'fits' | 'status' | 'ruledOut' | 'output' | 'gap' | 'contradicts';
	/** The variant or the output. */
	readonly of?: string;
	readonly expected: unknown;
	readonly received: unknown;
}

/** Runs an example: every difference between what it expects and what the table gives. */
export interface ExampleResult {
	readonly id: string;
	readonly passed: boolean;
	readonly differences: readonly Difference[];
}

/**
 * Runs an example: every difference between what it expects and what the table says. Answers that the
 * assumptions forbid are a difference, and so is a completion without a rule.
 *
 * @throws AnswerError for an unknown input or answer.
 */
export function runExample<T extends Choice | Decision>(
	table: T,
	example: Example<T>,
): ExampleResult {
	const differences = [...compare(table, example as Example)];
	return { id: example.id, passed: differences.length === 0, differences };
}

function* compare(table: Choice | Decision, { when, then }: Example): Generator<Difference> {
	const received = narrow(table, when);
	if (received.contradicts.length > 0) {
		yield { what: 'contradicts', expected: [], received: received.contradicts };
	}
	if ('variants' in received) {
		yield* compareVariants(received.variants, then as ExpectedVariants);
		return;
	}
	if (received.gap) yield { what: 'gap', expected: false, received: true };
	for (const [of, expected] of Object.entries(then)) {
		const values = received.outputs[of] ?? [];
		const same = values.length === 1 && values[0] === expected;
		if (!same) yield { what: 'output', of, expected, received: values };
	}
}

/** The differences between what is expected of variants and what they are. */
export function* compareVariants(
	variants: Readonly<Record<string, NarrowedVariant>>,
	{ fits, status = {}, ruledOut = {} }: ExpectedVariants,
): Generator<Difference> {
	const fitting = Object.keys(variants).filter((v) => variants[v]?.status === 'fits');
	if (fits && !sameSet(fits, fitting)) yield { what: 'fits', expected: fits, received: fitting };
	for (const [of, expected] of Object.entries(status)) {
		const received = variants[of]?.status;
		if (received !== expected) yield { what: 'status', of, expected, received };
	}
	for (const [of, expected] of Object.entries(ruledOut)) {
		const { status, excludedBy = [] } = variants[of] ?? {};
		const missing = expected?.some((id) => !excludedBy.includes(id));
		if (status !== 'ruled-out')
			yield { what: 'status', of, expected: 'ruled-out', received: status };
		else if (missing) yield { what: 'ruledOut', of, expected, received: excludedBy };
	}
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((one) => b.includes(one));
}
