/** What a first view costs, in bytes as gzip sends them, and whether anything moves while it loads. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { fileOf, pages } from '../pages.ts';

/** Pictures of networks, which have a bound of their own: see `tests/build/diagrams.test.ts`. */
const PICTURES = /<svg[^>]*class="picture[\s\S]*?<\/svg>/g;

/**
 * Bytes of everything that a first view asks for, pictures apart, and of the scripts among it, inline
 * ones included.
 */
async function weigh(page: Page, path: string) {
	const bodies: { type: string; body: Buffer }[] = [];
	page.on('response', async (response) => {
		const type = response.request().resourceType();
		const body = await response.body();
		bodies.push({
			type,
			body: type === 'document' ? Buffer.from(body.toString('utf8').replace(PICTURES, '')) : body,
		});
	});
	await page.goto(path, { waitUntil: 'networkidle' });
	const inline = await page.locator('script:not([src])').allTextContents();
	const size = (all: readonly (string | Buffer)[]) =>
		all.reduce((n, one) => n + gzipSync(one, { level: 9 }).length, 0);
	const scripts = bodies.filter(({ type }) => type === 'script').map(({ body }) => body);
	return {
		all: size(bodies.map(({ body }) => body)),
		script: size(scripts) + gzipSync(inline.join('\n')).length,
	};
}

/** Does a reader interact on this page? Then it may weigh more. */
const hasIsland = (path: string) => readFileSync(fileOf(path), 'utf8').includes('<astro-island');

for (const path of pages()) {
	const bound = hasIsland(path) ? { all: 90_000, script: 25_000 } : { all: 45_000, script: 8_000 };
	test(`${path} stays within ${bound.all / 1000} kB, of which ${bound.script / 1000} kB script`, async ({
		page,
	}) => {
		const { all, script } = await weigh(page, path);
		expect(all).toBeLessThanOrEqual(bound.all);
		expect(script).toBeLessThanOrEqual(bound.script);
	});
}

for (const path of [
	'/',
	'/choose/',
	'/choose/?platform=azure&subnets=several',
	'/options/calico-vxlan/',
]) {
	for (const width of [375, 1440]) {
		test(`nothing moves while ${path} loads at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.addInitScript(() => {
				const shifts: number[] = [];
				Object.assign(window, { shifts });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						shifts.push((entry as unknown as { value: number }).value);
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await page.goto(path, { waitUntil: 'networkidle' });
			await page.waitForTimeout(300);
			expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
				[],
			);
		});
	}
}

test('no script blocks the table: scripts with an address are modules', async ({ page }) => {
	await page.goto('/choose/');
	await expect(
		page.locator('script[src]:not([type="module"]):not([async]):not([defer])'),
	).toHaveCount(0);
});
