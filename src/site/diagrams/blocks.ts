import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOfText } from '../../topology/hash.ts';

/** A ```` ```mermaid ```` block of a page. */
export interface Block {
	readonly source: string;
	/** `file:line` of its first line. */
	readonly where: string;
}

/** What a block says of itself, for those who do not see it. */
export interface BlockWords {
	readonly title: string;
	readonly description: string;
}

/** Where the pictures of blocks are kept, each under the hash of its source. */
export const blockFolder = fileURLToPath(new URL('./pictures/', import.meta.url));

/** The name of a block’s picture. */
export function blockFile(source: string): string {
	return `${hashOfText(source.trim())}.svg`;
}

/** Every block of a page. */
export function blocksIn(file: string, text: string): Block[] {
	return [...text.matchAll(/^```mermaid[^\n]*\n([\s\S]*?)^```/gm)].map(
		({ 1: source = '', index }) => ({
			source,
			where: `${file}:${text.slice(0, index).split('\n').length}`,
		}),
	);
}

/** Every block of a folder’s pages. */
export function allBlocks(folder: string): Block[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.mdx'))
		.sort()
		.flatMap((file) => blocksIn(join(folder, file), readFileSync(join(folder, file), 'utf8')));
}

/** @throws Error naming the place, if a block does not say what it shows. */
export function blockWords({ source, where }: Block): BlockWords {
	const [title, description] = ['accTitle', 'accDescr'].map((key) =>
		source.match(new RegExp(`^\\s*${key}:\\s*(.+)$`, 'm'))?.[1]?.trim(),
	);
	if (title && description) return { title, description };
	throw new Error(
		`${where}: received a diagram without ${title ? 'accDescr' : 'accTitle'}, expected both: they are what a reader gets who does not see it`,
	);
}

/** The committed picture of a block. @throws Error naming the place and the command that draws it. */
export function blockPicture({ source, where }: Block): string {
	const file = join(blockFolder, blockFile(source));
	if (existsSync(file)) return readFileSync(file, 'utf8');
	throw new Error(
		`${where}: received a diagram that was not drawn since it changed: run "npm run diagrams"`,
	);
}
