/** A new version: offered, whole or not at all, and agreed in one tab of several. */
import { expect, type Page, test } from '@playwright/test';
import { ChangingSite } from './changing-site.ts';
import { visit } from './kept-copy.ts';

test.use({ serviceWorkers: 'allow' });

let site: ChangingSite;
let address: string;
test.beforeEach(async () => {
	site = new ChangingSite();
	address = await site.start();
});
test.afterEach(() => site.stop());

const offer = (page: Page) => page.getByText('A newer version of this guide is ready.');
const edition = (page: Page) => page.locator('html').getAttribute('data-edition');
/** Looks for a new version, and waits until it is there or has failed. */
const look = (page: Page) =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update().catch(() => {});
		const { installing } = registration;
		if (!installing) return registration.waiting ? 'installed' : 'none';
		return new Promise<string>((resolve) => {
			installing.addEventListener('statechange', () => resolve(installing.state));
		});
	});

test('it is offered, waits, and is taken when the reader agrees', async ({ page }) => {
	await visit(page, address);
	await expect(offer(page)).toBeHidden();
	site.edition = 'second';
	await page.reload();
	await expect(offer(page)).toBeVisible({ timeout: 15_000 });
	await page.goto(`${address}/concepts/bgp/`);
	expect(await edition(page)).toBe('');
	const reloaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Update now' }).click();
	await reloaded;
	await expect(offer(page)).toBeHidden();
	expect(await edition(page)).toBe('second');
});

for (const fault of ['error', 'cut'] as const) {
	test(`one that arrives in part (${fault}) leaves the old copy whole, and comes later`, async ({
		page,
	}) => {
		test.setTimeout(60_000);
		await visit(page, address);
		site.edition = 'second';
		// Some files arrive before this one, others after it.
		site.broken.set('/options/flannel/index.html', fault);
		expect(await look(page)).toBe('redundant');
		expect(site.asked).toContain('/options/flannel/index.html');
		await expect(offer(page)).toBeHidden();

		await page.context().setOffline(true);
		for (const path of ['/', '/concepts/bgp/', '/options/flannel/', '/tutorials/windows-nodes/']) {
			await page.goto(`${address}${path}`);
			expect(await edition(page), path).toBe('');
		}
		await page.goto(`${address}/choose/?platform=gke`);
		await expect(page.locator('tr[data-recommended]')).toHaveAttribute('id', 'gcp');

		await page.context().setOffline(false);
		site.broken.clear();
		expect(await look(page)).toBe('installed');
		await expect(offer(page)).toBeVisible();
	});
}

test('agreed in one tab, the other follows with its answers; typed numbers are not thrown away', async ({
	page,
	context,
}) => {
	test.setTimeout(60_000);
	await visit(page, address);
	const [answered, typed] = [await context.newPage(), await context.newPage()];
	await answered.goto(`${address}/choose/`);
	await answered.getByRole('radio', { name: 'Google GKE' }).check();
	await expect(answered).toHaveURL(/platform=gke/);
	await typed.goto(`${address}/concepts/bgp/`);
	const nodes = typed
		.locator('guide-calculator[data-kind="sessions"]')
		.getByLabel('Nodes', { exact: true });
	await nodes.fill('1000');

	site.edition = 'second';
	expect(await look(page)).toBe('installed');
	const followed = answered.waitForEvent('load');
	await page.getByRole('button', { name: 'Update now' }).click();
	await followed;
	await expect(answered.locator('html')).toHaveAttribute('data-edition', 'second');
	await expect(answered.getByRole('radio', { name: 'Google GKE' })).toBeChecked();
	await expect(answered.locator('tr[data-recommended]')).toHaveAttribute('id', 'gcp');

	await expect(typed.getByText('This guide was updated in another tab.')).toBeVisible();
	await expect(offer(typed)).toBeHidden();
	await expect(nodes).toHaveValue('1000');
	await typed.getByRole('button', { name: 'Reload' }).click();
	await expect(typed.locator('html')).toHaveAttribute('data-edition', 'second');
});
