import { createHash } from 'node:crypto';
import { mermaidOf } from './mermaid.ts';
import type { Topology } from './types.ts';

/** What a picture was drawn from, as a hash: the source, and the words that stand in it. */
export function hashOf(topology: Topology): string {
	return hashOfText(`${topology.title}\n${topology.description}\n${mermaidOf(topology)}`);
}

/** The hash of a text, short enough for a file’s name. */
export function hashOfText(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
