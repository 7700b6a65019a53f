/**
 * How long an answer takes on Choose in a real browser at a sixth of the processor's speed, as shares
 * of a frame: until the rows say so, and until they are styled and laid out too. Builds the site first.
 */
import { chromium } from '@playwright/test';
import { build, preview } from 'astro';
import { findBrowser } from '../browser/find-browser.ts';

const FRAME = 1000 / 60;
const SLOWER = 6;
const ROUNDS = 5;
const PORT = 4397;

await build({ logLevel: 'error' });
const server = await preview({ logLevel: 'error', server: { port: PORT, host: 'localhost' } });
const browser = await chromium.launch({
	executablePath: await findBrowser(),
	args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(`http://localhost:${PORT}/choose/`);
await page.locator('astro-island:not([ssr])').waitFor();
const protocol = await page.context().newCDPSession(page);
await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

/** Milliseconds of each answer, given one after the other from an untouched page. */
const round = () =>
	page.evaluate(async () => {
		const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
		const table = document.querySelector('.choose-table') as HTMLElement;
		const taken: { rows: number; drawn: number }[] = [];
		for (const question of document.querySelectorAll('.choose-question')) {
			for (const answer of question.querySelectorAll<HTMLInputElement>('input:enabled')) {
				await wait(100);
				const start = performance.now();
				answer.click();
				// The rows are written in a microtask after the click.
				for (let turn = 0; turn < 5; turn++) await Promise.resolve();
				const rows = performance.now() - start;
				table.getBoundingClientRect();
				taken.push({ rows, drawn: performance.now() - start });
			}
		}
		document.querySelector<HTMLElement>('.choose-progress button')?.click();
		await wait(200);
		return taken;
	});

await round();
const rounds: Awaited<ReturnType<typeof round>>[] = [];
for (let n = 0; n < ROUNDS; n++) rounds.push(await round());
await browser.close();
await server.stop();

/** For each answer its median over the rounds, so that one hiccup of the machine does not count. */
const medians = (of: 'rows' | 'drawn') =>
	(rounds[0] ?? [])
		.map((_, i) =>
			at(
				rounds.map((taken) => taken[i]?.[of] ?? 0),
				0.5,
			),
		)
		.sort((a, b) => a - b);
const at = (values: number[], share: number) =>
	values.sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] as number;

console.log(
	`\nAn answer on Choose, processor ${SLOWER} times slower, ${rounds[0]?.length} answers, in frames of ${FRAME.toFixed(1)} ms`,
);
for (const [name, of] of [
	['rows updated', 'rows'],
	['styled and laid out', 'drawn'],
] as const) {
	const values = medians(of);
	const frames = (share: number) => `${(at(values, share) / FRAME).toFixed(2)}`.padStart(6);
	console.log(
		`${name.padEnd(20)} half ${frames(0.5)}   nine of ten ${frames(0.9)}   slowest ${frames(1)}`,
	);
}
