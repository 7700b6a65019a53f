import { expect, type Page, test } from '@playwright/test';
import { pages } from '../pages.ts';
import { ChangingSite } from './changing-site.ts';

test.use({ serviceWorkers: 'allow' });

/** Visits the start page and waits until the browser has kept its copy. */
async function visit(page: Page, address = '') {
	await page.goto(`${address}/`);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
		);
	});
}

test('after one visit, with the network off: a page never opened, a search, a decision by its link', async ({
	page,
	context,
}) => {
	await visit(page);
	await context.setOffline(true);

	await page.goto('/tutorials/unencapsulated-peered/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Unencapsulated, peered with your routers',
	);
	await expect(
		page.getByText('You are offline. This is the copy that your browser keeps'),
	).toBeVisible();

	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.type('spec.cni.type');
	await page.locator('pagefind-results').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/concepts\/other-networking-options\//);
	await expect(page.getByRole('main')).toContainText('spec.cni.type');

	await page.goto('/choose/?platform=azure&subnets=several');
	await expect(page.getByRole('radio', { name: 'Azure, self-managed' })).toBeChecked();
	await expect(page.locator('tr[id="calico-ipip-always"]')).toHaveAttribute(
		'data-status',
		'ruled-out',
	);

	await context.setOffline(false);
	await expect(page.getByText('You are offline.')).toHaveCount(0);
});

test('with the network off every page opens', async ({ page, context }) => {
	// More than a hundred pages are opened one after the other.
	test.setTimeout(180_000);
	await visit(page);
	await context.setOffline(true);
	for (const path of pages().filter((one) => one !== '/404.html')) {
		const response = await page.goto(path, { waitUntil: 'domcontentloaded' });
		expect(response?.status(), path).toBe(200);
		await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
	}
});

test('a new version is offered, waits, and is taken when the reader agrees', async ({ page }) => {
	const site = new ChangingSite();
	const address = await site.start();
	try {
		await visit(page, address);
		await expect(page.getByText('A newer version of this guide is ready.')).toBeHidden();
		site.worker = '\n// a later version\n';
		await page.reload();
		await expect(page.getByText('A newer version of this guide is ready.')).toBeVisible();
		const reloaded = page.waitForEvent('load');
		await page.getByRole('button', { name: 'Update now' }).click();
		await reloaded;
		await expect(page.getByText('A newer version of this guide is ready.')).toBeHidden();
	} finally {
		site.stop();
	}
});

test('a worker that cannot be had leaves the site as it is, without a word', async ({ page }) => {
	const site = new ChangingSite();
	const address = await site.start();
	site.worker = undefined;
	const said: string[] = [];
	page.on('pageerror', (error) => said.push(error.message));
	try {
		await page.goto(`${address}/choose/?platform=gke`, { waitUntil: 'networkidle' });
		await expect(page.locator('tr[data-recommended]')).toHaveAttribute('id', 'gcp');
		expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
		expect(said).toEqual([]);
	} finally {
		site.stop();
	}
});

test('storage that is full leaves the site as it is, without a worker', async ({
	page,
	baseURL,
}) => {
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', {
		origin: new URL(baseURL as string).origin,
		quotaSize: 100_000,
	});
	await page.goto('/choose/?platform=gke', { waitUntil: 'networkidle' });
	await expect(page.locator('tr[data-recommended]')).toHaveAttribute('id', 'gcp');
	// The copy could not be kept whole, so the browser has thrown the worker away.
	const registered = () =>
		page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
	await expect.poll(registered, { timeout: 20_000 }).toBe(false);
});
