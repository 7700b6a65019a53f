import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Finds nginx. @throws Error that says how to get it. */
export function findNginx(): string {
	const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
	const found = [process.env.NGINX_PATH, ...folders.map((one) => join(one, 'nginx'))].find(
		(path) => path && existsSync(path),
	);
	if (found) return found;
	throw new Error(
		[
			'nginx was not found, and these tests ask a running one.',
			'Debian, Ubuntu: apt-get update && apt-get install nginx-light, as root. macOS: brew install nginx.',
			'NGINX_PATH names one that stands elsewhere.',
		].join('\n'),
	);
}
