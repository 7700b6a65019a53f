/** The calculators of the book: a value gives a result, a bad one a message, and nothing needs script to be read. */
import { expect, type Page, test } from '@playwright/test';
import { arrive } from './arrive.ts';

const PLACES = {
	sessions: '/concepts/bgp/',
	pool: '/concepts/ipam/',
	'vpc-pods': '/options/aws-vpc-cni/',
	typha: '/concepts/calico-networking/',
	mtu: '/reference/mtu/',
};
const of = (page: Page, kind: keyof typeof PLACES) =>
	page.locator(`guide-calculator[data-kind="${kind}"]`);
async function open(page: Page, kind: keyof typeof PLACES) {
	await arrive(page, PLACES[kind]);
	const calculator = of(page, kind);
	const figure = (id: string) => calculator.locator(`[data-figure="${id}"] data`);
	const field = (label: string) => calculator.getByLabel(label, { exact: true });
	return { calculator, figure, field, told: calculator.getByRole('status') };
}

test('sessions follow the cluster: figures, chart and table', async ({ page }) => {
	const { calculator, figure, field, told } = await open(page, 'sessions');
	await expect(figure('mesh')).toHaveText('4,950 sessions');
	const line = calculator.locator('.chart-reflected');
	const before = await line.getAttribute('d');
	await field('Nodes').fill('1000');
	await field('Route reflectors').fill('4');
	await expect(figure('mesh')).toHaveText('499,500 sessions');
	await expect(figure('reflected')).toHaveText('1,998 sessions');
	await expect(calculator.locator('.calculator-given')).toHaveText(
		'Nodes: 1000; Route reflectors: 4; Reflectors for each node: 2',
	);
	expect(await line.getAttribute('d')).not.toBe(before);
	await expect(
		calculator.getByRole('img', { name: /BGP sessions as a cluster grows/ }),
	).toHaveAccessibleName(/At 1,000 nodes a full mesh has 499,500 sessions, the reflectors 1,998/);
	await calculator.getByText('The same as a table').click();
	await expect(calculator.getByRole('row').last()).toHaveText(/1,000\s*499,500\s*1,998/);
	await expect(told).toHaveText(
		'Sessions in a full mesh: 499,500 sessions. Sessions with route reflectors: 1,998 sessions.',
	);
});

test('a value that cannot be used is named at its field, and the last result stays', async ({
	page,
}) => {
	const { calculator, figure, field, told } = await open(page, 'pool');
	await field('Pool').fill('10.0.0.0/20');
	await expect(figure('blocks')).toHaveText('64 blocks');
	await field('Block size').fill('19');
	const message = 'Block size: received “19”, expected a whole number from 20 to 32.';
	await expect(field('Block size')).toHaveAttribute('aria-invalid', 'true');
	await expect(field('Block size')).toHaveAccessibleDescription(new RegExp(message));
	await expect(calculator.locator('.calculator-fault:visible')).toHaveText([message]);
	await expect(told).toHaveText(`${message} The last good result stays.`);
	await expect(figure('blocks')).toHaveText('64 blocks');
	await expect(calculator.locator('.calculator-given')).toContainText('Block size: 26');
	await field('Block size').fill('28');
	await expect(figure('blocks')).toHaveText('256 blocks');
	await expect(field('Block size')).toHaveAttribute('aria-invalid', 'false');
	await field('Windows nodes').check();
	await expect(figure('node-blocks')).toHaveText('9 blocks');
});

test('pods of an instance type as published, or from its interfaces and addresses', async ({
	page,
}) => {
	const { figure, field } = await open(page, 'vpc-pods');
	await expect(field('Network interfaces')).toBeHidden();
	await field('Instance type').selectOption('t3.small');
	await expect(figure('vpc-pods')).toHaveText('11 pods');
	await field('Instance type').selectOption({ label: 'another: count its addresses' });
	await field('Network interfaces').fill('15');
	await field('Addresses of each interface').fill('50');
	await expect(figure('vpc-pods')).toHaveText('737 pods');
});

test('the MTU of pods follows the link, and AKS counts with WireGuard', async ({ page }) => {
	const { figure, field } = await open(page, 'mtu');
	await field('MTU of the link').fill('1450');
	await expect(figure('vxlan-ipv4')).toHaveText('1,400 bytes');
	await field('MTU of the link').fill('1500');
	await field('On AKS').check();
	await expect(figure('wireguard-ipv4')).toHaveText('1,340 bytes');
	await expect(figure('vxlan-ipv4')).toHaveText('1,450 bytes');
});

test('a calculator works by keyboard alone', async ({ page }) => {
	const { figure, field } = await open(page, 'typha');
	await field('Nodes').focus();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type('400');
	await page.keyboard.press('Enter');
	await expect(figure('typha')).toHaveText('4 copies');
	await expect(page).toHaveURL(/calico-networking\/$/);
});

test('what computes is loaded only when a reader turns to it, and a failure is told', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const { figure, field, told } = await open(page, 'pool');
	await page.waitForLoadState('networkidle');
	const before = asked.length;
	await page.route('**/*.js', (route) => route.abort());
	await field('Pods per node').fill('64');
	await expect(told).toBeVisible();
	await expect(told).toContainText('could not be loaded');
	expect(asked.length).toBeGreaterThan(before);
	await expect(figure('blocks')).toHaveText('1,024 blocks');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	for (const [kind, path] of Object.entries(PLACES)) {
		test(`${path} has a whole result with its formula and source, and no inputs`, async ({
			page,
		}) => {
			await page.goto(path);
			const calculator = of(page, kind as keyof typeof PLACES);
			await expect(calculator.locator('.calculator-given')).toBeVisible();
			for (const figure of await calculator.locator('[data-figure]').all()) {
				await expect(figure).toContainText(/\d.* = /);
			}
			await expect(calculator.locator('a[href^="https://"]').first()).toBeVisible();
			await expect(calculator.getByRole('textbox')).toHaveCount(0);
			await expect(calculator.getByRole('combobox')).toHaveCount(0);
			await expect(calculator.locator('noscript p')).toBeVisible();
		});
	}
});
