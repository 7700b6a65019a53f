/** From the page as it was sent to the page that answers: nothing is lost on the way, and nothing moves. */
import { expect, type Page, test } from '@playwright/test';

const alive = (page: Page) => page.locator('astro-island:not([ssr])');

test('coming alive changes nothing that is shown, but for the picture', async ({ page }) => {
	await page.addInitScript(() => {
		const changed: string[] = [];
		Object.assign(window, { changed });
		document.addEventListener('DOMContentLoaded', () =>
			new MutationObserver((all) => {
				for (const { target, type, attributeName } of all) {
					const element = target instanceof Element ? target : target.parentElement;
					if (attributeName === 'ssr') Object.assign(window, { seen: true });
					if (attributeName === 'ssr' || element?.closest('.choose-picture')) continue;
					// A place for what will be told: it is empty.
					if (element?.matches('[role="status"]:empty')) continue;
					changed.push(`${type} in ${element?.outerHTML.slice(0, 80)}`);
				}
			}).observe(document.querySelector('astro-island') as Element, {
				subtree: true,
				childList: true,
				attributes: true,
				characterData: true,
			}),
		);
	});
	await page.goto('/choose/');
	await expect(page.locator('.choose-picture svg')).toBeVisible();
	await page.waitForTimeout(500);
	expect(await page.evaluate(() => 'seen' in window), 'changes are looked at').toBe(true);
	expect(await page.evaluate(() => (window as unknown as { changed: string[] }).changed)).toEqual(
		[],
	);
});

test('what is ticked before the script has come counts afterwards', async ({ page }) => {
	let come = () => {};
	const coming = new Promise<void>((resolve) => {
		come = resolve;
	});
	await page.route('**/_astro/*.js', async (route) => {
		await coming;
		await route.continue();
	});
	await page.goto('/choose/', { waitUntil: 'commit' });
	await page.getByRole('radio', { name: 'Microsoft AKS' }).check();
	await page.locator('#question-subnets').getByRole('radio', { name: 'Several' }).check();
	await expect(alive(page)).toHaveCount(0);
	come();
	await expect(alive(page)).toHaveCount(1);
	await expect(page).toHaveURL(/\?platform=aks&subnets=several$/);
	await expect(page.getByRole('radio', { name: 'Microsoft AKS' })).toBeChecked();
	await expect(page.locator('tr[id="calico-ipip-always"]')).toHaveAttribute(
		'data-status',
		'ruled-out',
	);
});

for (const width of [375, 1440]) {
	test(`at ${width} px the table takes about the room that is kept for it`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/choose/');
		await expect(alive(page)).toHaveCount(1);
		const rows = page.locator('.choose-long');
		const height = () => rows.evaluate((one) => one.getBoundingClientRect().height);
		const kept = await height();
		await rows.scrollIntoViewIfNeeded();
		await expect(page.locator('tr[id="flannel"]')).toBeVisible();
		await page.locator('tr[id="flannel"]').scrollIntoViewIfNeeded();
		await page.waitForTimeout(200);
		const real = await height();
		expect(kept / real).toBeGreaterThan(0.85);
		expect(kept / real).toBeLessThan(1.15);
	});
}
