/** From a choice to its plan: parameters, what follows, files, and what happens when something is wrong. */
import { expect, type Page, test } from '@playwright/test';

async function open(page: Page, query: string) {
	await page.goto(`/plan/${query}`);
	await expect(page.getByRole('form', { name: 'Parameters of the plan' })).toBeVisible();
	await expect(page.locator('.plan-file').first()).toBeVisible();
}
const file = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

test('from Choose the answers are carried into the plan', async ({ page }) => {
	await page.goto('/choose/?platform=on-prem&subnets=several&router-bgp=no&ip-family=dual');
	await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
	await page.locator('.choose-answer').getByRole('link', { name: 'Make the plan' }).click();
	await expect(page).toHaveURL(/\/plan\/\?variant=calico-vxlan-cross-subnet&platform=on-prem/);
	await expect(page.getByLabel('IP family')).toHaveValue('dual');
	const installation = file(page, 'installation.yaml');
	await expect(installation).toContainText('encapsulation: VXLANCrossSubnet');
	await expect(installation).toContainText('blockSize: 122');
});

test('a bad range says what was received and what is allowed, and the last good plan stays', async ({
	page,
}) => {
	await open(page, '?variant=calico-bgp-peered');
	const installation = file(page, 'installation.yaml');
	await expect(installation).toContainText('cidr: 10.48.0.0/16');
	const field = page.getByLabel('Pod range, IPv4');
	await field.fill('10.48.0.0/40');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(page.locator('#fault-pods-ipv4')).toContainText('received “10.48.0.0/40”, expected');
	await expect(page.getByText('the last good plan is shown.')).toBeVisible();
	await expect(installation).toContainText('cidr: 10.48.0.0/16');
	await field.fill('10.64.0.0/16');
	await expect(page.locator('#fault-pods-ipv4')).toBeEmpty();
	await expect(installation).toContainText('cidr: 10.64.0.0/16');
	await expect(page).toHaveURL(/pods-ipv4=10\.64\.0\.0\/16/);
	await page.reload();
	await expect(installation).toContainText('cidr: 10.64.0.0/16');
});

test('what the operator would refuse is refused with its reason, and no file is offered', async ({
	page,
}) => {
	await page.goto('/plan/?variant=calico-ipip-always&ip-family=dual');
	await expect(page.getByText('There is no configuration for this')).toBeVisible();
	await expect(page.locator('.choose-notice').first()).toContainText('IPv6');
	await expect(page.locator('.plan-file')).toHaveCount(0);
});

test('a damaged link opens with what can be read and says what was left out', async ({ page }) => {
	await open(page, '?variant=calico-vxlan-always&nodes=many&link-mtu=9001&moon=full');
	await expect(page.getByRole('alert').filter({ hasText: 'could be read' })).toContainText(
		'nodes=many',
	);
	await expect(page.getByLabel('Link MTU')).toHaveValue('9001');
	await expect(page.locator('#results')).toContainText('Pods get an MTU of 8951');
});

test('a file and the whole plan are copied and downloaded', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, '?variant=calico-vxlan-always&platform=azure');
	await page.getByRole('button', { name: 'Copy installation.yaml' }).click();
	await expect(page.getByText('installation.yaml copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^apiVersion: operator\.tigera\.io\/v1\nkind: Installation/,
	);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download the whole plan' }).click(),
	]);
	expect(download.suggestedFilename()).toBe('plan-calico-vxlan-always.md');
});

test('where the planner fails to load, it says so and every plan is still there', async ({
	page,
}) => {
	await page.route('**/_astro/Planner.*', (route) => route.abort());
	await page.goto('/plan/?variant=gcp');
	await expect(page.getByText('The plan could not be loaded.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Google Cloud networking' }).last()).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the default plan of each variant is readable', async ({ page }) => {
		await page.goto('/plan/');
		await page.getByRole('link', { name: 'IP in IP, always', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plan: IP in IP, always');
		await expect(page.getByText('encapsulation: IPIP').first()).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Roll back' })).toBeVisible();
	});
});
