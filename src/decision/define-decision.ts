import { checkDomains, checkEach, checkRows } from './check.ts';
import { checkSpace } from './check-space.ts';
import { mustBe } from './domain.ts';
import type { Assumption, Decision, Inputs, Only, Outputs, Rule } from './types.ts';

/** A decision as it is written down: assumptions may be left out. */
export interface DecisionDefinition<
	I extends Inputs,
	O extends Outputs,
	R extends Rule<I, O>,
	A extends Assumption<I>,
> {
	readonly id: string;
	readonly inputs: I;
	readonly outputs: O;
	readonly rules: readonly (R & {
		readonly when: Only<I, R['when']>;
		readonly then: Only<O, R['then']>;
	})[];
	readonly assumptions?: readonly (A & { readonly never: Only<I, A['never']> })[];
}

/**
 * Makes a table of rules, after checking the definition itself. That exactly one rule covers each
 * combination is not checked here: `prove` does it. Rules and assumptions may carry more than the
 * engine reads (a reason, a source); it is kept.
 *
 * @throws DefinitionError for an unknown input, answer, output or value, a value that is missing, a
 * duplicate id, a box that covers nothing or everything (a table's only rule may cover everything),
 * or an assumption that takes nothing away.
 */
export function defineDecision<
	const I extends Inputs,
	const O extends Outputs,
	R extends Rule<I, O> = Rule<I, O>,
	A extends Assumption<I> = Assumption<I>,
>(definition: DecisionDefinition<I, O, R, A>): Decision<I, O, R, A> {
	const { id, inputs, outputs, rules, assumptions = [] } = definition;
	const where = checkSpace('decision', id, inputs, assumptions);
	checkDomains(where, 'output', outputs);
	const checkValues = (at: string, { then }: R) => {
		checkEach(at, Object.keys(then), Object.keys(outputs), 0);
		for (const [output, values] of Object.entries(outputs)) {
			mustBe(`${at}, "${output}"`, then[output], values);
		}
	};
	checkRows(where, 'rule', inputs, rules, checkValues, 1);
	return { ...definition, assumptions };
}
