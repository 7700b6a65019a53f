import type { DataVersion } from './types.ts';

/** The state of all data in this folder. */
export const version: DataVersion = {
	data: '2026.11.3',
	calico: 'v3.32.1',
	checked: '2026-08-23',
};
