import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { arrive } from './arrive.ts';

/** Queries as people type them, each with the page expected first, or at least among the first three. */
const queries: { query: string; expect: string }[] = JSON.parse(
	readFileSync('tests/search/queries.json', 'utf8'),
);

test('what people type finds the page that explains it, among the first three', async ({
	page,
}) => {
	expect(queries.length).toBeGreaterThanOrEqual(80);
	await page.goto('/');
	const found = await page.evaluate(async (all) => {
		const address = '/pagefind/pagefind.js';
		const pagefind = await import(address);
		const results: string[][] = [];
		for (const { query } of all) {
			const { results: list } = await pagefind.search(query);
			const top = list.slice(0, 3) as { data: () => Promise<{ url: string }> }[];
			results.push(await Promise.all(top.map(async (one) => (await one.data()).url)));
		}
		return results;
	}, queries);
	const missed = queries
		.map(({ query, expect }, i) => ({ query, expect, found: found[i] ?? [] }))
		.filter((one) => !one.found.includes(one.expect));
	expect(missed).toEqual([]);
	const first = queries.filter(({ expect }, i) => found[i]?.[0] === expect);
	expect(first.length / queries.length).toBeGreaterThanOrEqual(0.8);
});

test('nothing of the search is loaded before it is opened', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/', { waitUntil: 'networkidle' });
	expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(asked).toContain('/pagefind/pagefind-component-ui.js');
});

test('search by keyboard alone: open, type, walk to a heading, follow it', async ({ page }) => {
	await arrive(page, '/');
	await page.keyboard.press('Control+k');
	const input = page
		.getByRole('dialog')
		.getByRole('searchbox')
		.or(page.getByRole('dialog').locator('input'));
	await expect(input.first()).toBeFocused();
	await page.keyboard.type('route reflector');
	// The count is announced, for a moment: what is looked at first.
	await expect(page.locator('[aria-live]', { hasText: /\d+ results? for/ }).first()).toBeAttached();
	const results = page.locator('pagefind-results');
	await expect(results.getByRole('link', { name: 'BGP', exact: true })).toBeVisible();
	// Sub-results by heading stand below their page.
	await expect(results.getByRole('link', { name: /reflectors/i }).first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(results.getByRole('link').first()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(results.getByRole('link').nth(1)).toBeFocused();
	const address = await results.getByRole('link').nth(1).getAttribute('href');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(address as string);
});

test('Escape closes it, and the focus returns to where it was', async ({ page }) => {
	await page.goto('/');
	const button = page.getByRole('button', { name: 'Search' });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(button).toBeFocused();
});

test('a word that nobody wrote says so, and helps on', async ({ page }) => {
	await arrive(page, '/');
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.type('xylophone');
	await expect(page.locator('pagefind-summary')).toContainText('No results for xylophone');
	await expect(page.getByRole('dialog').getByRole('link', { name: 'glossary' })).toBeVisible();
});

for (const part of ['pagefind.js', 'pagefind-component-ui.js', 'pagefind-component-ui.css']) {
	test(`without ${part} the page says that search failed, and tries again the next time`, async ({
		page,
	}) => {
		await page.route(`**/pagefind/${part}`, (route) => route.abort());
		await page.goto('/');
		await page.getByRole('button', { name: 'Search' }).click();
		await expect(page.getByRole('heading', { name: 'Search could not be loaded' })).toBeVisible();
		await expect(page.getByRole('dialog').getByRole('link', { name: 'glossary' })).toBeVisible();
		await page.getByRole('button', { name: 'Close' }).click();
		await page.unroute(`**/pagefind/${part}`);
		// A module that failed once is not fetched again by the browser under the same address.
		if (part === 'pagefind-component-ui.js') return;
		await page.getByRole('button', { name: 'Search' }).click();
		await expect(page.locator('pagefind-modal dialog')).toBeVisible();
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in the open search, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await arrive(page, '/');
		await page.keyboard.press('Control+k');
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.type('VXLANCrossSubnet');
		await expect(page.locator('pagefind-results').getByRole('link').first()).toBeVisible();
		const { violations } = await new AxeBuilder({ page }).include('pagefind-modal').analyze();
		expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
	});
}
