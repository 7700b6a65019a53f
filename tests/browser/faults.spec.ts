/** What a reader meets when something fails: nothing throws, nothing is blank, nothing lies. */
import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { decisionById, tableById } from '../../src/guide/tables.ts';
import { damaged } from '../../src/plan/damage.ts';
import { readDecisionLink } from '../../src/plan/decision-link.ts';
import { type Dropped, readLink } from '../../src/plan/link.ts';
import { readPlanLink } from '../../src/plan/plan-link.ts';
import { arrive, scriptsThere } from './arrive.ts';
import { comeAlive } from './come-alive.ts';

/** Errors of the page, as they come. */
function errorsOf(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	return errors;
}

test('every script blocked: pages are complete, and say what needs one', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.route('**/*.js', (route) => route.abort());
	for (const path of ['/', '/concepts/bgp/', '/plan/calico-vxlan-always/', '/reference/ports/']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect((await page.getByRole('main').innerText()).length, path).toBeGreaterThan(500);
		await expect(page.locator('.sidebar-content a').first()).toBeAttached();
		await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
	}
	await page.goto('/choose/?platform=azure');
	await expect(page.locator('tr[data-status]:visible')).toHaveCount(13);
	await expect(page.getByText('The questions could not be loaded.')).toBeVisible({
		timeout: 12_000,
	});
	expect(errors).toEqual([]);
});

test('storage refused: theme, sidebar, search and tables work', async ({ page }) => {
	const errors = errorsOf(page);
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException(`${name} is refused`, 'SecurityError');
				},
			});
	});
	await page.goto('/choose/?platform=gke');
	await comeAlive(page);
	await expect(page.locator('tr[data-recommended]')).toHaveAttribute('id', 'gcp');
	await page.getByRole('radio', { name: 'Amazon EKS' }).check();
	await expect(page.locator('tr[id="gcp"]')).toHaveAttribute('data-status', 'ruled-out');

	const theme = page.locator('guide-theme:visible select');
	await theme.selectOption('Light');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	await theme.selectOption('Dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

	const group = page.locator('.sidebar-content details').first();
	await group.locator('summary').click();
	await expect(group).not.toHaveAttribute('open');
	await page.locator('.sidebar-content').getByRole('link', { name: 'Ports and protocols' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ports and protocols');

	await scriptsThere(page);
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.type('kube-proxy');
	await expect(page.locator('pagefind-results').getByRole('link').first()).toBeVisible();
	expect(errors.filter((text) => !text.includes('registration blocked by Playwright'))).toEqual([]);
});

test('a link to a plan that names no variant says so', async ({ page }) => {
	await page.goto('/plan/?platform=azure&nodes=50');
	await expect(page.getByText('This link names no variant')).toBeVisible();
	await expect(page.getByRole('link', { name: 'IP in IP, always', exact: true })).toBeVisible();
});

test('the sidebar comes back as it was left, and so does the theme', async ({ page }) => {
	await arrive(page, '/concepts/bgp/');
	const group = page.locator('.sidebar-content details').nth(1);
	await group.locator('summary').click();
	await page.locator('guide-theme:visible select').selectOption('Light');
	await arrive(page, '/concepts/ipam/');
	await expect(group).not.toHaveAttribute('open');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	await expect(page.locator('guide-theme:visible select')).toHaveValue('light');
});

const options = tableById('networking-options');
/** Pages that read their address: two thousand damaged links of theirs in all. */
const WALKS: {
	path: string;
	link: string;
	count: number;
	read: (query: string) => readonly Dropped[];
}[] = [
	{
		path: '/choose/',
		link: '?platform=azure&subnets=several&windows=no&show=open&compare=calico-ipip-always,flannel',
		count: 800,
		read: (query) => readLink(options, query).dropped,
	},
	{
		path: '/plan/',
		link: '?variant=calico-bgp-peered&platform=on-prem&nodes=150&pods-ipv4=10.64.0.0/16',
		count: 600,
		read: (query) => readPlanLink(options, query).dropped,
	},
	{
		path: '/concepts/bgp/',
		link: '?nodes=150&option=calico-bgp-peered&router-bgp=yes',
		count: 600,
		read: (query) => readDecisionLink(decisionById('bgp-topology'), query).dropped,
	},
];
for (const { path, link, count, read } of WALKS) {
	test(`${count} damaged links of ${path}, one after the other: what is left out is named`, async ({
		page,
	}) => {
		test.setTimeout(180_000);
		const errors = errorsOf(page);
		// What a browser itself would make of them; a fragment is no part of the query.
		const links = fc
			.sample(damaged(link), { numRuns: 2 * count, seed: 7 })
			.map((query) => new URL(query, `http://site${path}`))
			.filter((url) => url.pathname === path)
			.map((url) => url.search)
			.slice(0, count);
		await page.goto(path + link);
		await comeAlive(page);
		await expect(page.getByText('Not all of this link could be read.')).toHaveCount(0);
		// A planner is loaded after its page.
		await expect(page.locator('main :is(select, fieldset)').first()).toBeVisible();
		const seen = await page.evaluate(async (all) => {
			const frame = () => new Promise((resolve) => setTimeout(resolve, 40));
			const told: { text: string; alert: string }[] = [];
			for (const query of all) {
				history.pushState(null, '', location.pathname + query);
				dispatchEvent(new PopStateEvent('popstate'));
				await frame();
				const alerts = [...document.querySelectorAll('main [role="alert"]')];
				told.push({
					text: (document.querySelector('main') as HTMLElement).innerText,
					alert: alerts.map((one) => one.textContent).join(' '),
				});
			}
			return told;
		}, links);
		expect(links).toHaveLength(count);
		const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
		links.forEach((query, i) => {
			expect(seen[i]?.text.length, query).toBeGreaterThan(500);
			const dropped = read(query);
			if (dropped.length === 0) expect(seen[i]?.alert, query).not.toContain('could be read');
			for (const { key } of dropped)
				expect(squeeze(seen[i]?.alert ?? ''), query).toContain(squeeze(key));
		});
		expect(errors).toEqual([]);
	});
}

test('a phone at a fifth of the processor answers', async ({ page }) => {
	test.setTimeout(60_000);
	const errors = errorsOf(page);
	await page.setViewportSize({ width: 375, height: 800 });
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 5 });
	await page.goto('/choose/?platform=on-prem');
	await comeAlive(page);
	await page.getByRole('radio', { name: 'Several' }).check();
	await expect(page).toHaveURL(/subnets=several/);
	await page
		.getByRole('group', { name: 'May you configure BGP on the routers?' })
		.getByLabel('No', { exact: true })
		.check();
	await expect(page.locator('tr[id="calico-bgp-peered"]')).toHaveAttribute(
		'data-status',
		'ruled-out',
	);
	await expect(page.locator('.choose-summary')).toContainText('ruled out');
	expect(errors).toEqual([]);
});
