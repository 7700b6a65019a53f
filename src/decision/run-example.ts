import { type Narrowed, type NarrowedDecision, narrow } from './narrow.ts';
import type { Status } from './status.ts';
import type { Choice, Decision, PartialAnswers, Values } from './types.ts';
import { without } from './without.ts';

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
	{ id, when, then }: Example<T>,
): ExampleResult {
	const received = narrow(table as Choice | Decision, when);
	const differences = differencesOf(received, then as Example['then']);
	return { id, passed: differences.length === 0, differences };
}

/** The differences between what an example expects and what its answers say. */
export function differencesOf(
	received: Narrowed | NarrowedDecision,
	then: Example['then'],
): Difference[] {
	const compared: Compared[] = [['contradicts', [], received.contradicts]];
	if ('rules' in received) {
		compared.push(['gap', false, received.gap]);
		for (const [of, value] of Object.entries(then)) {
			compared.push(['output', value, received.outputs[of] ?? [], of]);
		}
	} else {
		const { variants } = received;
		const fitting = Object.keys(variants).filter((v) => variants[v]?.status === 'fits');
		const { fits = fitting, status = {}, ruledOut = {} } = then as ExpectedVariants;
		compared.push(['fits', fits, fitting]);
		for (const [of, is] of Object.entries(status)) {
			compared.push(['status', is, variants[of]?.status, of]);
		}
		for (const [of, by = []] of Object.entries(ruledOut)) {
			const { status, excludedBy = [] } = variants[of] ?? {};
			if (status !== 'ruled-out') compared.push(['status', 'ruled-out', status, of]);
			else if (without(by, excludedBy).length > 0) compared.push(['ruledOut', by, excludedBy, of]);
		}
	}
	return compared.flatMap(([what, expected, received, of]) =>
		expected === received || text(expected) === text(received)
			? []
			: [{ what, ...(of && { of }), expected, received }],
	);
}

type Compared = [what: Difference['what'], expected: unknown, received: unknown, of?: string];

/** One value, or several in any order. */
function text(value: unknown): string {
	return JSON.stringify([value].flat().sort());
}
