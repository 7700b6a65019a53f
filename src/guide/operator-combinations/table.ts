import { choiceOf } from '../choice.ts';
import { questions } from './questions.ts';
import { networkRefusals } from './refusals-network.ts';
import { pluginRefusals } from './refusals-plugins.ts';

/**
 * The operator's refusals, executable without their document. Its implications only spare readers
 * impossible answers: what is read off an Installation is never one of them.
 */
export const operatorTable = choiceOf({
	id: 'operator-combinations',
	questions,
	options: [{ id: 'operator' }],
	variants: [{ id: 'accepted', option: 'operator' }],
	exclusions: [...pluginRefusals, ...networkRefusals],
	implications: [],
});
