import type { TroubleImplication } from './inputs.ts';

/** What cannot be seen together. */
export const implications: readonly TroubleImplication[] = [
	{
		id: 'nothing-to-wrap',
		never: { symptom: 'all-wrapped', carried: ['peered', 'plain', 'other-plugin'] },
		reason: 'Calico wraps nothing in these cases, so not everything can be wrapped by it.',
		sources: ['overlay'],
	},
	{
		id: 'too-wide-looks-near',
		never: { symptom: 'all-wrapped', 'node-address': 'too-wide' },
		reason:
			'A prefix that is too wide makes remote nodes look near, and near ones are not wrapped.',
		sources: ['overlay', 'node-address'],
		confidence: 'inferred',
	},
];
