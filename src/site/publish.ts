import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lightened } from './light/site.ts';
import { withPolicy } from './security/page-policy.ts';

/** Rewrites the pages of a built site as they are published: lightened, and each with its policy. */
export function publish(folder: string): void {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.sort();
	const light = lightened(
		folder,
		files.map((file) => readFileSync(join(folder, file), 'utf8')),
	);
	for (const [n, file] of files.entries())
		writeFileSync(join(folder, file), withPolicy(file, light[n] as string));
}
