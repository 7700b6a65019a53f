import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { comeAlive } from './come-alive.ts';

test('a decision is asked on the page of its concept: numbers and answers, and the link keeps them', async ({
	page,
}) => {
	await page.goto('/reference/mtu/');
	await comeAlive(page);
	const outputs = page.locator('.decider-outputs');
	await expect(outputs).toContainText('still open');
	const group = (name: string) => page.getByRole('group', { name });
	await group('What wraps pod packets between nodes?').getByLabel('VXLAN', { exact: true }).check();
	await page.getByLabel('IPv4', { exact: true }).check();
	await page.getByLabel('Off', { exact: true }).check();
	await expect(outputs).toContainText('Overhead: 50 bytes');
	await expect(page).toHaveURL(/encapsulation=vxlan&ip-family=ipv4&wireguard=off/);
	await expect(page.locator('tr[data-status="fits"]')).toHaveCount(1);
	await page.reload();
	await expect(outputs).toContainText('Overhead: 50 bytes');
	await page.goBack();
	await expect(outputs).toContainText('still open');
});

test('a number out of range is named, and the last good answer stays', async ({ page }) => {
	await page.goto('/concepts/bgp/?nodes=150');
	await comeAlive(page);
	const nodes = page.getByLabel('How many nodes will the cluster have?');
	await expect(nodes).toHaveValue('150');
	await nodes.fill('many');
	await nodes.press('Tab');
	await expect(
		page.getByText('Received “many”, expected a whole number from 1 to 5000.'),
	).toBeVisible();
	await expect(nodes).toHaveAttribute('aria-invalid', 'true');
	await expect(page).toHaveURL(/nodes=150/);
	await nodes.fill('80');
	await nodes.press('Tab');
	await expect(page).toHaveURL(/nodes=80/);
	await expect(page.locator('.decider-error')).toBeEmpty();
});

test('the operator’s refusals are all shown, each with its source', async ({ page }) => {
	await page.goto(
		'/reference/operator-combinations/?cni=calico&ipam=host-local&encapsulation=vxlan&dataplane=vpp&bgp=disabled',
	);
	await comeAlive(page);
	const row = page.locator('tr[id="accepted"]');
	await expect(row).toHaveAttribute('data-status', 'ruled-out');
	const reasons = row.locator('.choose-reasons > li');
	expect(await reasons.count()).toBeGreaterThan(1);
	for (const reason of await reasons.all()) {
		await expect(reason.locator('a[href^="https://"]').first()).toBeVisible();
	}
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the rules of a decision are readable, with reasons and sources', async ({ page }) => {
		await page.goto('/concepts/bgp/');
		const table = page.getByRole('table', { name: 'BGP topology' });
		await expect(table.getByRole('row')).not.toHaveCount(1);
		await expect(table.getByRole('link', { name: /Configure BGP peering/ }).first()).toBeVisible();
		await expect(page.getByRole('radio')).toHaveCount(0);
	});
});

test('the proofs stand on their page, and no table has a fault', async ({ page }) => {
	await page.goto('/reference/proofs/');
	await expect(page.getByText(/^6 tables, data version/)).toBeVisible();
	for (const title of [
		'Networking options',
		'BGP topology',
		'Bytes of overhead',
		'Operator combinations',
		'Symptoms and causes',
	]) {
		await expect(page.getByRole('heading', { name: title })).toBeVisible();
	}
});

test('every table is served as JSON', () => {
	for (const id of [
		'networking-options',
		'flannel-backends',
		'operator-combinations',
		'bgp-topology',
		'overhead',
		'troubles',
	]) {
		const table = JSON.parse(readFileSync(`dist/tables/${id}.json`, 'utf8'));
		expect(table.id).toBe(id);
		expect((table.exclusions ?? table.rules).length).toBeGreaterThan(3);
	}
});
