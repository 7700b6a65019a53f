import { judge } from '../decision/index.ts';
import type { GuideChoice } from '../guide/choice.ts';
import type { Condition } from '../guide/types.ts';
import type { Said } from './state.ts';

/** A requirement or a limit, and whether the answers already say that it applies. */
export interface Applies {
	readonly condition: Condition;
	readonly sure: boolean;
}

/** The requirements or limits of a variant that hold, or may still hold, under these answers. */
export function applying(
	choice: GuideChoice,
	conditions: readonly Condition[],
	variant: string,
	answers: Said,
): Applies[] {
	return conditions
		.filter((c) => c.variants.includes(variant))
		.map((condition) => ({
			condition,
			holds: condition.when ? judge(choice, answers, condition.when) : 'always',
		}))
		.filter(({ holds }) => holds !== 'never')
		.map(({ condition, holds }) => ({ condition, sure: holds === 'always' }));
}
