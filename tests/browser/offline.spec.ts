/** With the network off, after one visit: pages, search, decisions, plans, calculators, pictures, and how old they are. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { filesOf } from '../../src/configuration/configuration-for.ts';
import { manifestText } from '../../src/configuration/text.ts';
import { choiceOf } from '../../src/guide/choice.ts';
import { networkingOptions } from '../../src/guide/networking-options/document.ts';
import { version } from '../../src/guide/version.ts';
import { readParameters } from '../../src/plan/parameters/read.ts';
import { planFor } from '../../src/plan/plan/plan.ts';
import { sayDay } from '../../src/site/offline/copy.ts';
import { DIST, pages } from '../pages.ts';
import { arrive } from './arrive.ts';
import { ChangingSite } from './changing-site.ts';
import { registered, visit } from './kept-copy.ts';

test.use({ serviceWorkers: 'allow' });

/** What the notice says of the copy that the build has just made. */
const { built } = JSON.parse(readFileSync(`${DIST}/copy.json`, 'utf8'));
const AGE = `You are offline. This is the copy of ${sayDay(built)} (data version ${version.data})`;

/** The manifest that a plan must hand over, made here from the same data. */
function installation(): string {
	const said = { platform: 'azure' };
	const { whole } = readParameters('calico-vxlan-always', said);
	if (!whole) throw new Error('received no parameters, expected the defaults');
	const choice = choiceOf(networkingOptions);
	const plan = planFor(networkingOptions, choice, 'calico-vxlan-always', said, whole);
	const file = filesOf(plan).find(({ name }) => name === 'installation.yaml');
	return file ? manifestText(file) : '';
}

async function decides(page: Page) {
	await page.goto('/choose/?platform=azure&subnets=several');
	await expect(page.getByRole('radio', { name: 'Azure, self-managed' })).toBeChecked();
	const row = page.locator('tr[id="calico-ipip-always"]');
	await expect(row).toHaveAttribute('data-status', 'ruled-out');
}

test('a page never opened, a search, a decision, a plan, a calculator, a picture', async ({
	page,
	context,
}) => {
	test.setTimeout(60_000);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await visit(page);
	await context.setOffline(true);

	await arrive(page, '/tutorials/unencapsulated-peered/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Unencapsulated, peered with your routers',
	);
	await expect(page.getByText(AGE)).toBeVisible();

	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.type('spec.cni.type');
	const found = page.locator('pagefind-results').getByRole('link').first();
	// Each letter is answered; what counts is the answer to all of them.
	await expect(found).toHaveAttribute('href', /\/concepts\/other-networking-options\//);
	await found.click();
	await expect(page).toHaveURL(/\/concepts\/other-networking-options\//);
	await expect(page.getByRole('main')).toContainText('spec.cni.type');

	await decides(page);

	await page.goto('/plan/?variant=calico-vxlan-always&platform=azure');
	await page.getByRole('button', { name: 'Copy installation.yaml' }).click();
	await expect(page.getByText('installation.yaml copied.')).toBeVisible();
	const expected = installation();
	expect(expected).toContain('kind: Installation');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);

	await page.goto('/concepts/bgp/');
	const calculator = page.locator('guide-calculator[data-kind="sessions"]');
	await calculator.getByLabel('Nodes', { exact: true }).fill('1000');
	await expect(calculator.locator('[data-figure="mesh"] data')).toHaveText('499,500 sessions');

	await page.goto('/diagrams/calico-vxlan-always-across-subnets/');
	await expect(page.getByRole('img').first()).toBeVisible();
	await expect(page.locator('.topology-whole svg')).toContainText('Pod A');

	await context.setOffline(false);
	await expect(page.getByText('You are offline.')).toHaveCount(0);
});

test('every page opens', async ({ page, context }) => {
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

test('an address that the copy does not know says so, and a link of a later version is read as far as it goes', async ({
	page,
}) => {
	const site = new ChangingSite();
	const address = await site.start();
	try {
		await visit(page, address);
		site.edition = 'later';
		// The network is there: what the copy does not have comes from it.
		await page.goto(`${address}/later/`);
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/does not exist/);
		expect((await page.goto(`${address}/never/`))?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');

		await page.context().setOffline(true);
		await page.goto(`${address}/later/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'This page is not in your copy',
		);
		await expect(page.getByRole('main')).toContainText(
			`the copy of ${sayDay(built)} that this browser keeps has no page of this address. The copy may be older than the link`,
		);
		await page.goto(
			`${address}/choose/?platform=azure&moon=full&windows=perhaps&compare=calico-ipip-always,quantum,flannel`,
		);
		await expect(page.getByRole('radio', { name: 'Azure, self-managed' })).toBeChecked();
		const told = page.getByRole('main').getByRole('alert');
		for (const part of ['moon=full', 'windows=perhaps', 'quantum'])
			await expect(told.filter({ hasText: part })).toBeVisible();
		await page.goto(`${address}/plan/?variant=quantum&platform=azure&qubits=7`);
		for (const part of ['variant=quantum', 'qubits=7'])
			await expect(page.getByRole('alert').filter({ hasText: part })).toBeVisible();
	} finally {
		site.stop();
	}
});

test('where no copy is kept, the notice says that', async ({ page, context }) => {
	await page.route('**/sw.js', (route) => route.abort());
	await arrive(page, '/concepts/bgp/');
	await context.setOffline(true);
	await expect(
		page.getByText('You are offline, and this browser keeps no copy of the guide'),
	).toBeVisible();
});

test('a worker that cannot be had leaves the site as it is, without a word', async ({ page }) => {
	const site = new ChangingSite();
	const address = await site.start();
	site.worker = false;
	const said: string[] = [];
	page.on('pageerror', (error) => said.push(error.message));
	try {
		await page.goto(`${address}/choose/?platform=gke`, { waitUntil: 'networkidle' });
		await expect(page.locator('tr[data-recommended]')).toHaveAttribute('id', 'gcp');
		expect(await registered(page)).toBe(false);
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
	await expect.poll(() => registered(page), { timeout: 20_000 }).toBe(false);
});

test('the guide can be installed, in the colours of both themes', async ({ page }) => {
	await visit(page);
	const session = await page.context().newCDPSession(page);
	const { errors } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	// The tests browse in private, where nothing can be installed.
	expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
	const frame = page.locator('meta[name="theme-color"]:not([media="not all"])');
	await page.locator('guide-theme:visible select').selectOption('Dark');
	await expect(frame).toHaveAttribute('content', '#121926');
	await page.locator('guide-theme:visible select').selectOption('Light');
	await expect(frame).toHaveAttribute('content', '#ffffff');
});
