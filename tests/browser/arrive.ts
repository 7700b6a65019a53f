import type { Page } from '@playwright/test';

/** Goes to a page and waits until its scripts are there: before that, keys and calculators do nothing. */
export async function arrive(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await scriptsThere(page);
}

/** Waits until the parts of a page that have a script of their own have it. */
export async function scriptsThere(page: Page): Promise<void> {
	await page.waitForFunction(() =>
		[...document.querySelectorAll('guide-search, guide-theme, guide-calculator')].every((part) =>
			part.matches(':defined'),
		),
	);
}
