/** Choose where things are narrow, large, in the system’s colours, on paper, or without what it needs. */
import { expect, type Page, test } from '@playwright/test';

// Some tests add style of their own, which the policy of the page would stop.
test.use({ bypassCSP: true });

const ANSWERS = '?platform=on-prem&subnets=several&router-bgp=no';
const COMPARED = `${ANSWERS}&compare=calico-ipip-always,calico-vxlan-always,flannel`;

async function open(page: Page, query: string) {
	await page.goto(`/choose/${query}`);
	await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
}
const sideways = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [name, width, size] of [
	['at 320 px', 320, '100%'],
	['at 640 px with letters twice as large', 640, '200%'],
] as const) {
	test(`${name} nothing is cut off and the count leaves room`, async ({ page }) => {
		await page.setViewportSize({ width, height: 640 });
		await open(page, COMPARED);
		await page.addStyleTag({ content: `html { font-size: ${size} }` });
		await expect(page.getByRole('table', { name: /beside/ })).toBeVisible();
		expect(await sideways(page)).toBeLessThanOrEqual(0);
		const bar = await page.locator('.choose-summary').boundingBox();
		expect(bar?.height).toBeLessThan(640 / 3);
		expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(640);
	});
}

test.describe('in the system’s colours', () => {
	test.use({ forcedColors: 'active' });
	test('a chosen answer and a state are told by more than colour', async ({ page }) => {
		await open(page, COMPARED);
		const chosen = page.getByRole('radio', { name: 'On-premises' }).locator('+ span');
		const other = page.getByRole('radio', { name: 'Amazon EKS' }).locator('+ span');
		const ground = (of: typeof chosen) => of.evaluate((e) => getComputedStyle(e).backgroundColor);
		expect(await ground(chosen)).not.toBe(await ground(other));
		const state = page.locator('tr[id="calico-bgp-peered"] .choose-status');
		await expect(state).toContainText('Ruled out');
		await expect(state.locator('svg')).toBeVisible();
	});
});

test('on paper stand the answers, the decision and the reasons, and no control', async ({
	page,
}) => {
	await open(page, ANSWERS);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.choose-given')).toContainText(
		'Answered: Platform: On-premises; Node subnets: Several; BGP on the routers: No.',
	);
	await expect(page.locator('.choose-answer h2')).toBeVisible();
	await expect(page.locator('tr[id="calico-bgp-peered"] .choose-reasons')).toBeVisible();
	await expect(page.locator('main').getByRole('button')).toHaveCount(0);
	await expect(page.locator('main').getByRole('radio')).toHaveCount(0);
	await page.setViewportSize({ width: 718, height: 1000 });
	expect(await sideways(page), 'wider than A4 within its margins').toBeLessThanOrEqual(0);
});

test('where the script fails, the table stays and says so, and nothing dead stands beside it', async ({
	page,
}) => {
	await page.route('**/_astro/Chooser*', (route) => route.abort());
	await page.goto(`/choose/${ANSWERS}`);
	await expect(page.getByText('The questions could not be loaded.')).toBeVisible();
	await expect(page.locator('tr[data-status]:visible')).toHaveCount(13);
	await expect(page.locator('#results')).toBeVisible();
	await expect(page.getByRole('radio')).toHaveCount(0);
	await expect(page.locator('.choose').getByRole('button')).toHaveCount(0);
	await expect(page.locator('.choose-answer')).toBeHidden();
});

test('where only the comparison fails, it says so and the page goes on', async ({ page }) => {
	await page.route('**/_astro/Comparison*', (route) => route.abort());
	await open(page, COMPARED);
	await expect(page.getByText('The comparison could not be loaded')).toBeVisible();
	await page.getByRole('radio', { name: 'Amazon EKS' }).check();
	await expect(page.locator('tr[id="gcp"]')).toHaveAttribute('data-status', 'ruled-out');
	await page.getByRole('button', { name: 'End the comparison' }).click();
	await expect(page).not.toHaveURL(/compare=/);
});

test('a change is told once, in one sentence, also where rows are hidden', async ({ page }) => {
	await open(page, '?show=open');
	await page.evaluate(() => {
		const told: string[] = [];
		Object.assign(window, { told });
		for (const region of document.querySelectorAll('[role="status"], [role="alert"], [aria-live]'))
			new MutationObserver(() => told.push(region.textContent ?? '')).observe(region, {
				childList: true,
				characterData: true,
				subtree: true,
			});
	});
	await page.getByRole('radio', { name: 'Google GKE' }).check();
	await expect(page.locator('tr[id="calico-bgp-peered"]')).toBeHidden();
	await page.waitForTimeout(300);
	const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
	// A region that is emptied tells nothing.
	expect(new Set(told.filter(Boolean))).toEqual(
		new Set([
			'No variant fits for certain, 1 is still possible, 12 are ruled out. 1 row is shown.',
		]),
	);
});

test('what is pressed may go, the focus stays near', async ({ page }) => {
	await open(page, ANSWERS);
	const holder = () =>
		page.evaluate(() => document.activeElement?.closest('tr, fieldset, form')?.id);
	await page
		.locator('tr[id="calico-bgp-peered"]')
		.getByRole('button', { name: 'BGP on the routers: Yes' })
		.press('Enter');
	await expect(page).toHaveURL(/router-bgp=yes/);
	expect(await holder()).toBe('calico-bgp-peered');
	await page.getByRole('button', { name: /^Clear the answer to: Where/ }).press('Enter');
	expect(await holder()).toBe('question-platform');
	await page.getByRole('button', { name: 'Start over' }).press('Enter');
	await expect(page).not.toHaveURL(/router-bgp/);
	expect(await holder()).toBe('questions');
});
