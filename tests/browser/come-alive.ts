import { expect, type Page } from '@playwright/test';

/** Scrolls to the table of a page, as a reader does, and waits until it can be asked. */
export async function comeAlive(page: Page): Promise<void> {
	await page.evaluate(() =>
		document.querySelector('astro-island')?.firstElementChild?.scrollIntoView(),
	);
	await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
}
