import {
	checkBox,
	checkDistinct,
	checkDomain,
	checkInputs,
	checkKnown,
	checkStretch,
} from './check.ts';
import { checkAssumptions } from './check-assumptions.ts';
import { DefinitionError } from './errors.ts';
import { isList } from './region.ts';
import type { Assumption, Decision, Inputs, Only, Output, Outputs, Rule } from './types.ts';

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
	const where = `decision "${id}"`;

	checkInputs(where, inputs);
	if (Object.keys(outputs).length === 0) {
		throw new DefinitionError(`${where}, outputs`, outputs, 'at least one');
	}
	for (const [output, values] of Object.entries(outputs)) {
		if (values !== 'number') checkDomain(`${where}, output "${output}"`, values);
	}
	if (rules.length === 0) throw new DefinitionError(`${where}, rules`, rules, 'at least one');
	checkDistinct(
		`${where}, rules`,
		rules.map((r) => r.id),
	);
	for (const rule of rules) {
		const at = `${where}, rule "${rule.id}"`;
		const onlyRule = rules.length === 1 && Object.keys(rule.when).length === 0;
		if (!onlyRule) checkBox(at, inputs, rule.when);
		for (const output of Object.keys(rule.then)) checkKnown(at, output, Object.keys(outputs));
		for (const [output, values] of Object.entries(outputs)) {
			checkValue(`${at}, "${output}"`, values, rule.then[output]);
		}
	}
	checkAssumptions(where, inputs, assumptions);
	return { id, inputs, outputs, rules, assumptions };
}

function checkValue(at: string, values: Output, value: unknown): void {
	if (values !== 'number') {
		if (isList(values)) checkKnown(at, value as string, values);
		else checkStretch(at, values, value);
	} else if (!Number.isFinite(value)) throw new DefinitionError(at, value, 'a finite number');
}
