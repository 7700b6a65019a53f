import type { Page } from '@playwright/test';

/** Visits the start page and waits until the browser has kept its copy. */
export async function visit(page: Page, address = '') {
	await page.goto(`${address}/`);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
		);
	});
}

/** Whether the browser keeps a worker. */
export const registered = (page: Page) =>
	page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
