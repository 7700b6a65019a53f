/** Of what is kept for reading offline: on which day it was built, and the version of its data. */
export interface Copy {
	readonly built: string;
	readonly data: string;
}

/** Its file, which a build writes and the worker keeps beside the pages. */
export const COPY_FILE = 'copy.json';

/** Which copy the browser keeps; undefined where it keeps none. For a page without a network. */
export async function readCopy(base: string): Promise<Copy | undefined> {
	try {
		const response = await fetch(`${base}${COPY_FILE}`);
		return response.ok ? ((await response.json()) as Copy) : undefined;
	} catch {
		return undefined;
	}
}

/** A day as people write it: `27 November 2026`. */
export function sayDay(day: string): string {
	return new Date(day).toLocaleDateString('en-GB', {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	});
}
