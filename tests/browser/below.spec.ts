/** The site below a path of its host: what scripts do there, after `tests/build/below.test.ts` saw the HTML. */
import { dirname } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { BELOW, DIST_BELOW } from '../pages.ts';
import { arrive, scriptsThere } from './arrive.ts';
import { ChangingSite } from './changing-site.ts';

/** The folder above it is the root of the host, so that everything else is missing there. */
const host = new ChangingSite(dirname(DIST_BELOW));
let root: string;
test.beforeAll(async () => {
	root = (await host.start()) + BELOW;
});
test.afterAll(() => host.stop());

/** What went wrong unseen: anything in the console, and anything that the host did not have. */
function faultsOf(page: Page): string[] {
	const faults: string[] = [];
	page.on('console', (message) => {
		if (!message.text().includes('blocked by Playwright')) faults.push(message.text());
	});
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('response', (response) => {
		if (response.status() >= 400 || !response.url().startsWith(root)) faults.push(response.url());
	});
	return faults;
}

test('pages follow each other by links of the prose, the sidebar and the mark', async ({
	page,
}) => {
	const faults = faultsOf(page);
	await page.goto(root);
	await page.getByRole('link', { name: 'Next Choose a networking option' }).click();
	await expect(page).toHaveURL(`${root}choose/`);
	await page.getByRole('link', { name: 'Calico Networking Guide' }).click();
	await expect(page).toHaveURL(root);
	await page.goto(`${root}concepts/bgp/`);
	await page.locator('main .sl-markdown-content p > a[href^="/"]:visible').first().click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('BGP');
	expect(page.url().startsWith(root)).toBe(true);
	expect(faults).toEqual([]);
});

test('search finds a page, and its result leads there', async ({ page }) => {
	const faults = faultsOf(page);
	await arrive(page, `${root}tutorials/windows-nodes/`);
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.type('route reflector');
	await page.locator('pagefind-results').getByRole('link', { name: 'BGP', exact: true }).click();
	await expect(page).toHaveURL(new RegExp(`^${root}concepts/bgp/`));
	await scriptsThere(page);
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.type('xylophone');
	await page.getByRole('dialog').getByRole('link', { name: 'glossary' }).click();
	await expect(page).toHaveURL(`${root}reference/glossary/`);
	expect(faults).toEqual([]);
});

test('Choose decides, shows a picture, writes its link, and hands over to the plan', async ({
	page,
}) => {
	const faults = faultsOf(page);
	await page.goto(`${root}choose/?platform=azure&subnets=several`);
	await expect(page.locator('tr[id="calico-ipip-always"]')).toHaveAttribute(
		'data-status',
		'ruled-out',
	);
	await page.getByRole('radio', { name: 'On-premises' }).check();
	await expect(page).toHaveURL(/\/guide\/choose\/\?platform=on-prem&subnets=several/);
	await page.waitForLoadState('networkidle');
	const links = await page
		.locator('main a[href]')
		.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
	const inside = links.filter((href) => new URL(href).origin === new URL(root).origin);
	expect(inside.filter((href) => !href.startsWith(root))).toEqual([]);
	await page.locator('.choose-answer').getByRole('link', { name: 'Make the plan' }).click();
	await expect(page).toHaveURL(new RegExp(`^${root}plan/\\?variant=`));
	await expect(page.locator('.plan-file').first()).toBeVisible();
	expect(faults).toEqual([]);
});

test.describe('with the worker', () => {
	test.use({ serviceWorkers: 'allow' });

	test('with the network off a page never opened is there, and can be searched', async ({
		page,
		context,
	}) => {
		await page.goto(root);
		const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
		expect(scope).toBe(root);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await context.setOffline(true);
		await arrive(page, `${root}concepts/ipam/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('IP address management');
		await page.keyboard.press('Control+k');
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.type('route reflector');
		await expect(page.locator('pagefind-results').getByRole('link').first()).toBeVisible();
	});
});
