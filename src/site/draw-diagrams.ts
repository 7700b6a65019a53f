// `npm run diagrams`: draws every picture whose source changed, with the real Mermaid in a real browser.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../topology/hash.ts';
import { mermaidOf } from '../topology/mermaid.ts';
import { topologies } from '../topology/pictures.ts';
import { svgOf } from '../topology/svg.ts';
import { draw, openMermaid } from './diagrams/draw.ts';
import { folder, isFresh } from './diagrams/files.ts';
import { readDrawing } from './diagrams/read-drawing.ts';

const all = process.argv.includes('--all');
const { browser, page } = await openMermaid();
let drawn = 0;
try {
	mkdirSync(folder, { recursive: true });
	for (const topology of topologies) {
		if (!all && isFresh(topology)) continue;
		await draw(page, mermaidOf(topology));
		const svg = svgOf(topology, await page.evaluate(readDrawing), hashOf(topology));
		writeFileSync(join(folder, `${topology.id}.svg`), svg);
		drawn += 1;
	}
	for (const file of readdirSync(folder)) {
		if (topologies.some(({ id }) => file === `${id}.svg`)) continue;
		rmSync(join(folder, file));
	}
} finally {
	await browser.close();
}
console.log(`${drawn} pictures drawn, ${topologies.length - drawn} were fresh`);
