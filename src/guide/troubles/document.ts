import { sources } from '../sources.ts';
import type { DecisionDocument } from '../types.ts';
import { version } from '../version.ts';
import { implications } from './implications.ts';
import { inputs, outputs } from './inputs.ts';
import { rules } from './rules.ts';

/** From what is seen to what to look at first, and what to do about it. */
export const troubles: DecisionDocument = {
	id: 'troubles',
	title: 'Symptoms and causes',
	rowLabel: 'Why',
	legend:
		'The cause to look at first, not the only one that there can be. While questions are open, several stay possible: the answers that tell them apart are worth finding out.',
	version,
	inputs,
	outputs,
	rules,
	implications,
	sources,
};
