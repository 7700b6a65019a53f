import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { comeAlive } from './come-alive.ts';

test('a word of the glossary opens by keyboard, closes by Escape, and leads to the glossary', async ({
	page,
}) => {
	await page.goto('/concepts/overlay-networks/');
	const word = page.getByRole('button', { name: 'overlay', exact: true }).first();
	const definition = page.getByRole('dialog', { name: 'Overlay' });
	await word.focus();
	await page.keyboard.press('Enter');
	await expect(definition).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).include('.term').analyze();
	expect(violations).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(definition).toBeHidden();
	await expect(word).toBeFocused();
	await page.keyboard.press('Enter');
	await definition.getByRole('link', { name: 'In the glossary' }).click();
	await expect(page).toHaveURL(/\/reference\/glossary\/#overlay$/);
});

test.describe('by touch, without script', () => {
	test.use({ javaScriptEnabled: false, hasTouch: true, viewport: { width: 375, height: 800 } });
	test('a word of the glossary opens all the same, inside the screen', async ({ page }) => {
		await page.goto('/concepts/overlay-networks/');
		await page.getByRole('button', { name: 'overlay', exact: true }).first().tap();
		const definition = page.getByRole('dialog', { name: 'Overlay' });
		await expect(definition).toBeInViewport({ ratio: 1 });
	});
});

test('in print, definitions stand in the text', async ({ page }) => {
	await page.goto('/concepts/overlay-networks/');
	const definition = page.locator('.term [popover]').first();
	await expect(definition).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(definition).toBeVisible();
	await expect(definition).toContainText('A network laid over another one');
});

test('a page is copied as Markdown, with its figures and without its controls', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/concepts/overlay-networks/');
	await page.getByRole('button', { name: 'Copy as Markdown' }).click();
	await expect(page.getByText('Copied', { exact: true })).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toMatch(/^# Overlay networks\n/);
	expect(text).toMatch(/\| Header +\| 20 bytes +\|/);
	expect(text).not.toContain('Not sure');
});

test('each page says how long it takes, when it changed, where to edit it, and what comes next', async ({
	page,
}) => {
	await page.goto('/concepts/bgp/');
	await expect(page.getByText(/^\d+ min read$/)).toBeVisible();
	await expect(page.getByText(/Last updated:/)).toBeVisible();
	await expect(page.getByRole('link', { name: 'Edit page' })).toHaveAttribute(
		'href',
		/\/edit\/main\/content\/concepts\/bgp\.mdx$/,
	);
	await expect(page.locator('a[rel="prev"]')).toHaveAttribute('href', '/concepts/ipam/');
	await expect(page.locator('a[rel="next"]')).toHaveAttribute(
		'href',
		'/concepts/overlay-networks/',
	);
});

test('the table inside the prose can be asked, and keeps its answers in the page’s address', async ({
	page,
}) => {
	await page.goto('/concepts/overlay-networks/');
	await comeAlive(page);
	await page.getByRole('radio', { name: 'Azure, self-managed' }).check();
	await expect(page).toHaveURL(/\?platform=azure$/);
	await expect(page.locator('tr[id="calico-ipip-always"]')).toHaveAttribute(
		'data-status',
		'ruled-out',
	);
});
