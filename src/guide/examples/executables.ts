import type { Choice, Decision } from '../../decision/index.ts';
import { choiceOf } from '../choice.ts';
import { decisionOf } from '../decision.ts';
import { decisions, tables } from '../tables.ts';

/** Every table of the guide by its id, ready to run an example. */
export const executables: Readonly<Record<string, Choice | Decision>> = Object.fromEntries([
	...tables.map((table) => [table.id, choiceOf(table)] as const),
	...decisions.map((decision) => [decision.id, decisionOf(decision)] as const),
]);
