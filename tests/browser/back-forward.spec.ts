/**
 * Leaving a page and coming back. Many browsers keep whole pages in memory for that; the one of the
 * tests does not, so what such a page is told on its return is told by hand.
 */
import { expect, test } from '@playwright/test';
import { visit } from './kept-copy.ts';

test.use({ serviceWorkers: 'allow' });

test('back on a page: its answers, the theme chosen since, and the right notice', async ({
	page,
	context,
}) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await visit(page);
	await page.goto('/choose/');
	await page.getByRole('radio', { name: 'Google GKE' }).check();
	await expect(page).toHaveURL(/platform=gke/);
	await page.goto('/concepts/bgp/');
	await page.locator('guide-theme:visible select').selectOption('Light');
	await context.setOffline(true);
	await page.goBack();
	await expect(page.getByRole('radio', { name: 'Google GKE' })).toBeChecked();
	await expect(page.locator('tr[data-recommended]')).toHaveAttribute('id', 'gcp');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	await expect(page.getByText('You are offline. This is the copy of')).toBeVisible();
	await context.setOffline(false);
	await page.goForward();
	await expect(page.getByText('You are offline.')).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('BGP');

	// From memory: nothing runs anew, and the page missed what happened meanwhile.
	await page.goto('/choose/?platform=gke');
	await expect(page.locator('tr[data-recommended]')).toHaveAttribute('id', 'gcp');
	await page.evaluate(() => {
		localStorage.setItem('starlight-theme', 'dark');
		Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });
		dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
	});
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.getByText('You are offline. This is the copy of')).toBeVisible();
	await expect(page.locator('tr[data-recommended]')).toHaveAttribute('id', 'gcp');
	expect(errors).toEqual([]);
});
