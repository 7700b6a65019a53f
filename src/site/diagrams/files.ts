import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../../topology/hash.ts';
import type { Topology } from '../../topology/types.ts';

/** Where the pictures of topologies are kept. */
export const folder = fileURLToPath(new URL('../../topology/pictures/', import.meta.url));

/** Was the picture drawn from the topology as it is now? */
export function isFresh(topology: Topology): boolean {
	const file = join(folder, `${topology.id}.svg`);
	return (
		existsSync(file) && readFileSync(file, 'utf8').includes(`data-drawn-from="${hashOf(topology)}"`)
	);
}
