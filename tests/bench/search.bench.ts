/**
 * How long a search takes in a real browser, from the letter that completes a query to the first result
 * in the page: the wait of the interface for further letters, the engine in its worker, the parts of the
 * index and the text of the result that have to be fetched, and the drawing. With the network on, and
 * off. The first search, which starts the engine, is told apart. Builds the site first.
 */
import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'astro';
import { scriptsThere } from '../browser/arrive.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { visit } from '../browser/kept-copy.ts';

const BOUND = 50;
const ROUNDS = 5;
const PORT = 4396;
const queries: string[] = JSON.parse(readFileSync('tests/search/queries.json', 'utf8')).map(
	({ query }: { query: string }) => query,
);

/** Milliseconds of each query, typed into the open search one after the other. */
async function searches(page: Page): Promise<number[]> {
	await page.keyboard.press('Control+k');
	await page.locator('pagefind-modal input').waitFor();
	// A reader needs as long to begin; meanwhile the index is read from the copy.
	await page.waitForTimeout(500);
	return page.evaluate(async (all) => {
		const input = document.querySelector('pagefind-modal input') as HTMLInputElement;
		const results = document.querySelector('pagefind-results') as HTMLElement;
		const taken: number[] = [];
		for (const query of all) {
			const old = new Set(results.querySelectorAll('a'));
			const start = performance.now();
			await new Promise<void>((resolve, reject) => {
				const tooLong = setTimeout(() => reject(new Error(`no result for "${query}"`)), 10_000);
				const observer = new MutationObserver(() => {
					const first = results.querySelector('a');
					if (!first?.textContent?.trim() || old.has(first)) return;
					// The browser has laid it out.
					first.getBoundingClientRect();
					clearTimeout(tooLong);
					observer.disconnect();
					resolve();
				});
				observer.observe(results, { childList: true, subtree: true, characterData: true });
				input.value = query;
				input.dispatchEvent(new Event('input', { bubbles: true }));
			});
			taken.push(performance.now() - start);
			await new Promise((resolve) => setTimeout(resolve, 30));
		}
		return taken;
	}, queries);
}

await build({ logLevel: 'error' });
const server = await preview({ logLevel: 'error', server: { port: PORT, host: 'localhost' } });
const browser = await chromium.launch({
	executablePath: await findBrowser(),
	args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
const page = await context.newPage();
await visit(page, `http://localhost:${PORT}`);

/** Each query's median over the rounds, so that one hiccup of the machine does not count. */
async function rounds(): Promise<number[]> {
	const all: number[][] = [];
	for (let n = 0; n < ROUNDS; n++) {
		// Anew, so that nothing is left in the engine's memory.
		await page.reload();
		await scriptsThere(page);
		all.push(await searches(page));
	}
	return queries.map(
		(_, i) => all.map((one) => one[i] ?? 0).sort((a, b) => a - b)[ROUNDS >> 1] ?? 0,
	);
}
const online = await rounds();
await context.setOffline(true);
const offline = await rounds();
await browser.close();
await server.stop();

console.log(
	`\nA search of ${queries.length}, from the last letter to the first result, in ms (bound ${BOUND})`,
);
for (const [name, [first = 0, ...others]] of [
	['network on', online],
	['network off', offline],
] as const) {
	const sorted = others.sort((a, b) => a - b);
	const at = (share: number) =>
		(sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0).padStart(5);
	const over = sorted.filter((ms) => ms > BOUND).length;
	console.log(
		`${name.padEnd(12)} half ${at(0.5)}   nine of ten ${at(0.9)}   slowest ${at(1)}   over the bound ${over}   the very first ${first.toFixed(0)}`,
	);
}
