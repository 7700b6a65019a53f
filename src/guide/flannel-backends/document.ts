import { sources } from '../sources.ts';
import type { TableDocument } from '../types.ts';
import { version } from '../version.ts';
import { exclusions, limits, recommendations, requirements } from './exclusions.ts';
import { options } from './options.ts';
import { questions } from './questions.ts';
import { variants } from './variants.ts';

/** What "poor to excellent, by backend" means: flannel's backends and what rules them out. */
export const flannelBackends: TableDocument = {
	id: 'flannel-backends',
	title: 'Flannel backends',
	rowLabel: 'Backend',
	legend:
		'The status is what flannel’s docs say. The performance is a judgement of this guide from the way of a packet, not a measurement. A backend cannot be changed on a running cluster.',
	recommender: 'Flannel’s docs',
	columns: [
		{ id: 'status', label: 'Status', filter: 'Status' },
		{ id: 'performance', label: 'Performance', filter: 'Performance' },
		{ id: 'header', label: 'Header bytes' },
		{ id: 'port', label: 'Port or protocol' },
		{ id: 'notes', label: 'Notes' },
	],
	version,
	questions,
	environments: {},
	options,
	variants,
	exclusions,
	implications: [],
	requirements,
	limits,
	recommendations,
	sources,
};
