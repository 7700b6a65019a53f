import { sources } from '../sources.ts';
import type { GuideExample } from '../types.ts';
import { bgpExamples } from './bgp-topology.ts';
import { checkedExamples } from './check.ts';
import { executables } from './executables.ts';
import { flannelExamples } from './flannel-backends.ts';
import { optionExamples } from './networking-options.ts';
import { operatorExamples } from './operator-combinations.ts';
import { overheadExamples } from './overhead.ts';
import { troubleExamples } from './troubles.ts';

/**
 * The worked examples that only serve coverage, checked: a reader meets others in the prose, where
 * they are written. Their results are written by hand from the sources.
 */
export const examples: readonly GuideExample[] = checkedExamples(
	[
		...optionExamples,
		...flannelExamples,
		...operatorExamples,
		...bgpExamples,
		...overheadExamples,
		...troubleExamples,
	],
	executables,
	sources,
);
