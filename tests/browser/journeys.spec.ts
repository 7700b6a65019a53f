/** Five readers, each from the start page to the copied decision record. */
import { expect, type Locator, type Page, test } from '@playwright/test';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

/** Opens the start page and answers its question with a link. */
async function land(page: Page, platform: string) {
	await page.goto('/');
	const first = page.getByRole('navigation', { name: 'Where do the nodes run?' });
	await first.getByRole('link', { name: platform, exact: true }).click();
	await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
}
const say = (page: Page, question: string, answer: string) =>
	page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();
const answer = (page: Page) => page.locator('.choose-answer');
const row = (page: Page, id: string) => page.locator(`tr[id="${id}"]`);
const assume = (page: Page) =>
	page.getByRole('button', { name: 'Assume the usual answers' }).click();

async function copied(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Copy as decision record' }).click();
	await expect(page.getByText('The decision record copied.')).toBeVisible();
	return page.evaluate(() => navigator.clipboard.readText());
}

test('an on-prem engineer without rights on the routers, with two subnets', async ({ page }) => {
	await land(page, 'On-premises');
	await say(page, 'May you configure BGP on the routers?', 'No');
	await say(page, 'Do all nodes share one L2 subnet?', 'Several');
	await expect(row(page, 'calico-bgp-peered')).toContainText('BGP on the routers: No.');
	await expect(row(page, 'calico-l2-no-peer')).toContainText('Node subnets: Several');
	await assume(page);
	await expect(answer(page)).toContainText('Best fit');
	await expect(row(page, 'calico-vxlan-cross-subnet').locator('.choose-why')).toContainText(
		'It fits whatever else you answer, because of: Platform: On-premises',
	);

	await page.getByRole('button', { name: 'Compare the first 3' }).click();
	const side = page.getByRole('region', { name: 'Side by side', exact: true });
	await expect(side).toBeFocused();
	await expect(side.getByRole('columnheader')).toHaveCount(3);
	await expect(page).toHaveURL(
		/&compare=calico-vxlan-cross-subnet,calico-ipip-cross-subnet,calico-vxlan-always$/,
	);
	await side.getByText('Only what differs').click();
	await expect(side.getByText('Header added')).toBeVisible();
	await expect(side.getByText('Who gives pods their addresses')).toHaveCount(0);

	const record = await copied(page);
	expect(record).toMatch(/^# Use VXLAN, only across subnets\n/);
	expect(record).toContain('- BGP on the routers: No');
	expect(record).toMatch(/## Ruled out[\s\S]*\*\*Unencapsulated, peered with your routers\*\*/);
});

test('an EKS team that runs out of addresses, on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 375, height: 740 });
	await land(page, 'Amazon EKS');
	const sentence = page.locator('.choose-sentence');
	await expect(sentence).toBeInViewport();
	await say(page, 'Are there enough addresses in the cloud’s network?', 'Scarce');
	await expect(sentence).toBeInViewport();
	const bar = await page.locator('.choose-summary').boundingBox();
	expect(bar?.height).toBeLessThan(740 / 6);
	await page.getByRole('link', { name: 'Results', exact: true }).click();
	await expect(answer(page).getByRole('heading')).toBeInViewport();
	await expect(row(page, 'aws-vpc-cni')).toHaveAttribute('data-status', 'ruled-out');
	await page.getByRole('link', { name: 'Questions', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Start over' })).toBeInViewport();
	await assume(page);
	const record = await copied(page);
	expect(record).toMatch(/^# Use VXLAN, only across subnets\n/);
	expect(record).toContain('- Cloud addresses: Scarce');
	expect(record).toMatch(/\*\*Amazon VPC CNI, single addresses\*\*\n {2}- Cloud addresses: Scarce/);
});

test('an Azure VM cluster on the default, IP in IP', async ({ page }) => {
	await land(page, 'Azure, self-managed');
	const ipip = row(page, 'calico-ipip-always');
	await expect(ipip).toContainText('Platform: Azure, self-managed, so IP protocol 4: Blocked.');
	await expect(ipip).toContainText('No wish or setting that you could change brings it back.');
	await say(page, 'Must pod IPs be reachable from outside the cluster?', 'Not required');
	await assume(page);
	const record = await copied(page);
	expect(record).toMatch(/^# Use VXLAN, only across subnets\n/);
	expect(record).toContain('sources disagree');
	expect(record).toMatch(/\*\*IP in IP, always\*\*\n {2}- IP protocol 4: Blocked/);
	expect(record).toMatch(/docs\.tigera\.io[^)]*\), v3\.32, checked \d{4}-\d\d-\d\d/);
});

test('a cluster with Windows nodes, by keyboard alone', async ({ page }) => {
	await page.goto('/');
	await press(page, page.getByRole('link', { name: 'On-premises', exact: true }), 'Enter');
	await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
	const windows = page.getByRole('group', { name: 'Will there be Windows nodes?' });
	await press(page, windows.getByRole('radio').first(), 'Space');
	await expect(row(page, 'calico-vxlan-cross-subnet')).toHaveAttribute('data-status', 'ruled-out');
	const routers = page.getByRole('group', { name: 'May you configure BGP on the routers?' });
	await press(page, routers.getByRole('radio').first(), 'Space');
	await page.keyboard.press('ArrowRight');
	await expect(routers.getByLabel('No', { exact: true })).toBeChecked();
	await press(page, page.getByRole('button', { name: 'Assume the usual answers' }), 'Enter');
	await expect(answer(page)).toContainText('VXLAN, always');
	// The button is gone; the focus is not back at the top of the page.
	expect(await page.evaluate(() => document.activeElement?.closest('#results')?.id)).toBe(
		'results',
	);
	await press(page, page.getByRole('button', { name: 'Copy as decision record' }), 'Enter', 'back');
	await expect(page.getByText('The decision record copied.')).toBeVisible();
	const record = await page.evaluate(() => navigator.clipboard.readText());
	expect(record).toMatch(/^# Use VXLAN, always\n/);
	expect(record).toMatch(/## Requirements[\s\S]*strictAffinity/);
});

test('dual-stack', async ({ page }) => {
	await land(page, 'On-premises');
	await say(page, 'Which IP families do pods use?', 'Dual stack');
	await say(page, 'May you configure BGP on the routers?', 'No');
	await say(page, 'Do all nodes share one L2 subnet?', 'Several');
	await expect(row(page, 'calico-ipip-cross-subnet')).toContainText('IP family: Dual');
	await assume(page);
	const record = await copied(page);
	expect(record).toMatch(/^# Use VXLAN, only across subnets\n/);
	expect(record).toContain('- IP family: Dual stack');
	expect(record).toContain('Calico IPAM');
});

/** Walks to a control with Tab, as somebody without a mouse does, and presses a key on it. */
async function press(page: Page, on: Locator, key: string, way: 'on' | 'back' = 'on') {
	for (let steps = 0; steps < 400; steps++) {
		if (await on.evaluate((control) => control === document.activeElement)) {
			await page.keyboard.press(key);
			return;
		}
		await page.keyboard.press(way === 'on' ? 'Tab' : 'Shift+Tab');
	}
	throw new Error(`not reached with Tab: ${on}`);
}
