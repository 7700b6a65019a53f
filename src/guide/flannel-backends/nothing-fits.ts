import type { NothingFits } from '../nothing-fits.ts';

/** Every set of one or two answers for which no backend fits, explained. The proof finds the sets. */
export const nothingFits: readonly NothingFits[] = [
	{
		id: 'windows-and-encryption',
		when: { windows: 'yes', encryption: 'needed' },
		explanation: 'The backends that encrypt run on Linux only.',
		wayOut: 'Encrypt inside the applications, or put Windows into another cluster.',
		sources: ['flannel-backends'],
		confidence: 'inferred',
	},
	{
		id: 'windows-and-ipv6',
		when: { windows: 'yes', 'ip-family': ['ipv6', 'dual'] },
		explanation: 'With Windows nodes, pods have IPv4 addresses only.',
		wayOut: 'Stay with IPv4 here, or put Windows into a cluster of its own.',
		sources: ['windows-limitations', 'flannel-backends'],
	},
];
