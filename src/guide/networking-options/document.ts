import { sources } from '../sources.ts';
import type { TableDocument } from '../types.ts';
import { version } from '../version.ts';
import { networkExclusions } from './exclusions-network.ts';
import { platformExclusions } from './exclusions-platform.ts';
import { windowsExclusions } from './exclusions-windows.ts';
import { wishExclusions } from './exclusions-wishes.ts';
import { implications } from './implications.ts';
import { limits } from './limits.ts';
import { options } from './options.ts';
import { questions } from './questions.ts';
import { recommendations } from './recommendations.ts';
import { networkRequirements } from './requirements-network.ts';
import { platformRequirements } from './requirements-platform.ts';
import { environments, variants } from './variants.ts';

/** The options table: all that this guide knows about which option fits which cluster. */
export const networkingOptions: TableDocument = {
	id: 'networking-options',
	title: 'Networking options',
	rowLabel: 'Networking option',
	legend:
		'Ratings are a judgement from the original guide, not a measurement. Where today’s documentation says something else, both stand in the cell.',
	recommender: 'Calico’s docs',
	columns: [
		{ id: 'environments', label: 'Suitable environments' },
		{ id: 'performance', label: 'Dataplane performance and visibility', filter: 'Performance' },
		{ id: 'complexity', label: 'Set-up complexity', filter: 'Set-up' },
		{ id: 'notes', label: 'Notes' },
	],
	version,
	questions,
	environments,
	options,
	variants,
	exclusions: [
		...platformExclusions,
		...networkExclusions,
		...wishExclusions,
		...windowsExclusions,
	],
	implications,
	requirements: [...networkRequirements, ...platformRequirements],
	limits,
	recommendations,
	sources,
};
