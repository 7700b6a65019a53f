import { execFileSync } from 'node:child_process';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/**
 * When each page of the book last changed, by its path in the repository. Starlight looks in its own
 * folder only, and the book stands in `content/`. Empty outside a git checkout.
 */
function datesOfChange(): Map<string, Date> {
	const dates = new Map<string, Date>();
	let day: Date | undefined;
	for (const line of log().split('\n')) {
		if (line.startsWith('@')) day = new Date(Number(line.slice(1)) * 1000);
		else if (line && day && !dates.has(line)) dates.set(line, day);
	}
	return dates;
}

function log(): string {
	try {
		return execFileSync(
			'git',
			['log', '--format=@%ct', '--name-only', '--relative', '--', 'content'],
			{
				encoding: 'utf8',
				stdio: ['ignore', 'pipe', 'ignore'],
				maxBuffer: 64 * 1024 * 1024,
			},
		);
	} catch {
		return '';
	}
}

const dates = datesOfChange();

/** Gives each page of the book the day on which it last changed. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
	const { entry } = locals.starlightRoute;
	locals.starlightRoute.lastUpdated ??= dates.get(entry.filePath ?? '');
});
