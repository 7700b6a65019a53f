// `npm run diagrams`: draws every picture whose source changed, with the real Mermaid in a real browser.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../topology/hash.ts';
import { mermaidOf } from '../topology/mermaid.ts';
import { topologies } from '../topology/pictures.ts';
import { svgOf } from '../topology/svg.ts';
import { allBlocks, blockFile, blockFolder, blockWords } from './diagrams/blocks.ts';
import { draw, openMermaid } from './diagrams/draw.ts';
import { folder, isFresh } from './diagrams/files.ts';
import { readDrawing } from './diagrams/read-drawing.ts';
import { strip } from './diagrams/strip.ts';

/** With `--all` also those that are fresh, after a change of how pictures are drawn. */
const all = process.argv.includes('--all');
const blocks = allBlocks('content');
const stale = topologies.filter((one) => all || !isFresh(one));
const missing = blocks.filter(
	({ source }) => all || !existsSync(join(blockFolder, blockFile(source))),
);

mkdirSync(folder, { recursive: true });
mkdirSync(blockFolder, { recursive: true });
if (stale.length + missing.length > 0) {
	const { browser, page } = await openMermaid();
	try {
		for (const topology of stale) {
			await draw(page, mermaidOf(topology));
			const svg = svgOf(topology, await page.evaluate(readDrawing), hashOf(topology));
			writeFileSync(join(folder, `${topology.id}.svg`), svg);
		}
		for (const block of missing) {
			const file = blockFile(block.source);
			const name = `block-${file.replace('.svg', '')}`;
			const svg = strip(await draw(page, block.source), name, blockWords(block));
			writeFileSync(join(blockFolder, file), svg);
		}
	} finally {
		await browser.close();
	}
}

/** Removes pictures that nothing shows any more. */
function keep(place: string, files: readonly string[]) {
	for (const file of readdirSync(place)) if (!files.includes(file)) rmSync(join(place, file));
}
keep(
	folder,
	topologies.map(({ id }) => `${id}.svg`),
);
keep(
	blockFolder,
	blocks.map(({ source }) => blockFile(source)),
);
const drawn = stale.length + missing.length;
console.log(`${drawn} pictures drawn, ${topologies.length + blocks.length - drawn} were fresh`);
