import { sources } from './sources.ts';
import type { Source } from './types.ts';

/**
 * Whether a check is more than a year old.
 *
 * @param checked day of the check, `YYYY-MM-DD`
 * @param today the day to judge from, `YYYY-MM-DD`
 */
export function isStale(checked: string, today: string): boolean {
	const [year = 0, ...rest] = today.split('-');
	return checked < [String(Number(year) - 1).padStart(4, '0'), ...rest].join('-');
}

/**
 * The sources to look at again, the oldest first, as sentences for a terminal.
 *
 * @param today the day to judge from, `YYYY-MM-DD`
 */
export function staleSources(
	today: string,
	all: Readonly<Record<string, Source>> = sources,
): string[] {
	return Object.entries(all)
		.filter(([, { checked }]) => isStale(checked, today))
		.sort(([, a], [, b]) => a.checked.localeCompare(b.checked))
		.map(([id, { title, checked }]) => `"${id}" was checked on ${checked}: ${title}`);
}
