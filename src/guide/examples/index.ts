import { choiceOf } from '../choice.ts';
import { decisionOf } from '../decision.ts';
import { sources } from '../sources.ts';
import { decisions, tables } from '../tables.ts';
import type { GuideExample } from '../types.ts';
import { bgpExamples } from './bgp-topology.ts';
import { checkedExamples } from './check.ts';
import { flannelExamples } from './flannel-backends.ts';
import { optionExamples } from './networking-options.ts';
import { operatorExamples } from './operator-combinations.ts';
import { overheadExamples } from './overhead.ts';
import { troubleExamples } from './troubles.ts';

/** Every worked example of the guide, checked. Their results are written by hand from the sources. */
export const examples: readonly GuideExample[] = checkedExamples(
	[
		...optionExamples,
		...flannelExamples,
		...operatorExamples,
		...bgpExamples,
		...overheadExamples,
		...troubleExamples,
	],
	Object.fromEntries([
		...tables.map((table) => [table.id, choiceOf(table)] as const),
		...decisions.map((decision) => [decision.id, decisionOf(decision)] as const),
	]),
	sources,
);
