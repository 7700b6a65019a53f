import type { Box } from '../decision/index.ts';
import type { Evidence } from './types.ts';

/** Why nothing fits under these one or two answers, and the nearest way out. */
export interface NothingFits extends Evidence {
	readonly id: string;
	/** One of the smallest sets of answers for which the proof finds nothing. */
	readonly when: Box;
	readonly explanation: string;
	readonly wayOut: string;
}
