import { type Budget, BudgetSpent, unlessSpent } from './budget.ts';
import { firstAnswers, namedBoxes } from './named-boxes.ts';
import type { Gap } from './proof.ts';
import {
	everything,
	type Region,
	type SparseBox,
	sparse,
	uncovered,
	uncoveredIn,
} from './region.ts';
import { smallestAnswers } from './smallest-answers.ts';
import { tableDiagram } from './table-diagram.ts';
import type { Inputs } from './types.ts';

/** The smallest sets of answers for which each alternative is blocked, those of fewest inputs first. */
export function* smallestGaps(
	inputs: Inputs,
	never: readonly SparseBox[],
	alternatives: readonly (readonly SparseBox[])[],
	budget: Budget,
): Generator<Gap> {
	const boxes = smallestAnswers(tableDiagram(inputs, never, alternatives, budget), budget);
	for (const when of boxes.flatMap((box) => namedBoxes(inputs, box))) {
		const witness = uncoveredIn(sparse(inputs, when), everything(inputs), never);
		if (witness) yield { when, witness: firstAnswers(inputs, witness) };
	}
}

/**
 * The same for rules: that there is no gap at all is found without a diagram. Where the diagram is too
 * large, one gap is found, the budget spent or not.
 */
export function* ruleGaps(
	inputs: Inputs,
	never: readonly SparseBox[],
	rules: readonly SparseBox[],
	alternatives: readonly (readonly SparseBox[])[],
	budget: Budget,
): Generator<Gap> {
	const region = uncovered(everything(inputs), [...never, ...rules], budget);
	if (!region) return;
	const all = unlessSpent(() => [...smallestGaps(inputs, never, alternatives, budget)]);
	if (all) return yield* all;
	const witness = firstAnswers(inputs, region);
	yield { when: shrunk(inputs, never, rules, region), witness };
	throw new BudgetSpent();
}

/** Answers of a gap, none of which could be left out. */
function shrunk(
	inputs: Inputs,
	never: readonly SparseBox[],
	rules: readonly SparseBox[],
	gap: Region,
): Gap['when'] {
	let part: Region = gap.map(([first]) => [[first?.[0] ?? 0, first?.[0] ?? 0]]);
	const named = new Set(part.keys());
	for (const [i, set] of everything(inputs).entries()) {
		const wider = part.with(i, set);
		if (rules.some((rule) => uncoveredIn(rule, wider, never))) continue;
		part = wider;
		named.delete(i);
	}
	const box = [...named].map((i) => [i, part[i] ?? []] as const);
	return namedBoxes(inputs, box)[0] ?? {};
}
