import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Text; the files of the search index are compressed in themselves. */
const TEXT = /\.(html|css|js|json|md|svg|txt|webmanifest|xml)$/;
/** Smaller files fit into one packet anyway. */
const WORTH_IT = 1000;

/**
 * Writes a compressed copy beside each text file, for servers that send those as they are: nginx
 * with `gzip_static`, Caddy with `precompressed`. Hosts that compress by themselves need none.
 *
 * @returns how many copies were written
 */
export function compress(folder: string): number {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => join(folder, file))
		.filter((file) => TEXT.test(file) && statSync(file).size >= WORTH_IT);
	for (const file of files) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
	return files.length;
}
