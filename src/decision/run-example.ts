import type { Status } from './alternatives.ts';
import { type Narrowed, type NarrowedDecision, narrow } from './narrow.ts';
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
	const { contradicts } = received;
	const differences: Difference[] = [];
	const expect = (met: boolean, difference: Difference) => {
		if (!met) differences.push(difference);
	};
	expect(contradicts.length === 0, { what: 'contradicts', expected: [], received: contradicts });
	if ('rules' in received) {
		expect(!received.gap, { what: 'gap', expected: false, received: true });
		for (const [of, expected] of Object.entries(then)) {
			const values = received.outputs[of] ?? [];
			const met = values.length === 1 && values[0] === expected;
			expect(met, { what: 'output', of, expected, received: values });
		}
		return differences;
	}
	const { variants } = received;
	const { fits, status = {}, ruledOut = {} } = then as ExpectedVariants;
	const fitting = Object.keys(variants).filter((v) => variants[v]?.status === 'fits');
	const same = !fits || [...fits].sort().join() === [...fitting].sort().join();
	expect(same, { what: 'fits', expected: fits, received: fitting });
	const out = Object.keys(ruledOut).map((of) => [of, 'ruled-out'] as const);
	for (const [of, expected] of [...Object.entries(status), ...out]) {
		const is = variants[of]?.status;
		expect(is === expected, { what: 'status', of, expected, received: is });
	}
	for (const [of, expected = []] of Object.entries(ruledOut)) {
		const { status, excludedBy = [] } = variants[of] ?? {};
		const met = status !== 'ruled-out' || expected.every((id) => excludedBy.includes(id));
		expect(met, { what: 'ruledOut', of, expected, received: excludedBy });
	}
	return differences;
}
