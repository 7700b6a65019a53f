import { expect, type Page, test } from '@playwright/test';

/** Opens Choose and waits until its script has taken over. */
async function open(page: Page, query = '') {
	await page.goto(`/choose/${query}`);
	await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
}
const status = (page: Page, id: string) =>
	page.locator(`tr[id="${id}"]`).getAttribute('data-status');
const ruledOut = (page: Page) =>
	page.locator('tr[data-status="ruled-out"]').evaluateAll((rows) => rows.map((row) => row.id));

const IPIP = ['calico-ipip-always', 'calico-ipip-cross-subnet'];
const CALICO = [
	'calico-bgp-peered',
	'calico-l2-no-peer',
	...IPIP,
	'calico-vxlan-always',
	'calico-vxlan-cross-subnet',
];

for (const [query, ids] of [
	['?platform=azure', IPIP],
	['?platform=aks', IPIP],
	['?platform=gcp', ['calico-ipip-cross-subnet', 'calico-vxlan-cross-subnet']],
	['?platform=gke', CALICO],
	['?windows=yes', [...IPIP, 'calico-vxlan-cross-subnet']],
	['?windows=yes&platform=eks', CALICO],
	['?windows=yes&platform=aks', CALICO],
	['?platform=on-prem&subnets=several&router-bgp=no', ['calico-bgp-peered', 'calico-l2-no-peer']],
	['?ip-family=ipv6', IPIP],
] as const) {
	test(`${query} rules out what it must, and each row says why and from which source`, async ({
		page,
	}) => {
		await open(page, query);
		expect(await ruledOut(page)).toEqual(expect.arrayContaining([...ids]));
		for (const id of ids) {
			const reason = page.locator(`tr[id="${id}"] .choose-reasons > li`).first();
			await expect(reason).toContainText(/\S+: .+\. .{20,}checked \d{4}-\d\d-\d\d/);
			await expect(reason.locator('a[href^="https://"]').first()).toBeVisible();
		}
	});
}

test('on Azure the reason names the platform, what it implies, and both sources', async ({
	page,
}) => {
	await open(page, '?platform=azure');
	const reason = page.locator('tr[id="calico-ipip-always"] .choose-reasons');
	await expect(reason).toContainText('Platform: Azure, self-managed, so IP protocol 4: Blocked.');
	await expect(reason).toContainText('Azure’s network drops IP protocol 4');
	await expect(reason.locator('a[href$="public-cloud/azure"]')).toBeVisible();
});

test('answers that leave nothing say so', async ({ page }) => {
	await open(page, '?overlay=not-wanted&subnets=several&router-bgp=no&platform=on-prem');
	expect(await ruledOut(page)).toHaveLength(13);
	await expect(page.locator('.choose-sentence')).toHaveText('Nothing fits: 13 are ruled out.');
	await expect(page.locator('.choose-answer')).toContainText(
		'No variant fits these answers together',
	);
	await page.getByLabel('Only what can still be chosen').check();
	await expect(page.getByText('No row matches these filters.')).toBeVisible();
	await page.getByRole('button', { name: 'Show all rows' }).click();
	await expect(page.locator('tr[data-status]:visible')).toHaveCount(13);
});

test('untouched, nothing is ruled out and there is a recommendation', async ({ page }) => {
	await open(page);
	expect(await ruledOut(page)).toEqual([]);
	await expect(page.locator('tr[data-recommended]')).toHaveAttribute(
		'id',
		'calico-vxlan-cross-subnet',
	);
	await expect(page.locator('.choose-answer')).toContainText('before you commit');
});

test('from the start page a reader answers, corrects, goes back, and shares', async ({ page }) => {
	await page.goto('/');
	const first = page.getByRole('navigation', { name: 'Where do the nodes run?' });
	await expect(first.getByRole('link', { name: 'On-premises' })).toBeInViewport();
	await first.getByRole('link', { name: 'On-premises' }).click();
	await expect(page).toHaveURL(/\/choose\/\?platform=on-prem$/);
	await expect(page.getByRole('radio', { name: 'On-premises' })).toBeChecked();
	const sentence = page.locator('.choose-sentence');
	await expect(sentence).toHaveText(
		/^No variant fits for certain, 7 are still possible, 6 are ruled out\.$/,
	);

	const question = (name: string) => page.getByRole('group', { name });
	await question('May you configure BGP on the routers?').getByLabel('No', { exact: true }).check();
	await expect(page).toHaveURL(/\?platform=on-prem&router-bgp=no$/);
	expect(await status(page, 'calico-bgp-peered')).toBe('ruled-out');
	await question('Do all nodes share one L2 subnet?').getByLabel('Not sure').check();
	await expect(page).toHaveURL(/\?platform=on-prem&subnets=not-sure&router-bgp=no$/);
	expect(await status(page, 'calico-l2-no-peer')).toBe('possible');

	await page.goBack();
	await expect(page).toHaveURL(/\?platform=on-prem&router-bgp=no$/);
	await expect(
		question('Do all nodes share one L2 subnet?').getByLabel('Not sure'),
	).not.toBeChecked();
	await page.goBack();
	expect(await status(page, 'calico-bgp-peered')).toBe('possible');
	await page.goForward();
	expect(await status(page, 'calico-bgp-peered')).toBe('ruled-out');

	const shared = page.url();
	await page.getByRole('button', { name: 'Start over' }).click();
	await expect(page).toHaveURL(/\/choose\/$/);
	await page.goto(shared);
	await expect(page.getByRole('radio', { name: 'On-premises' })).toBeChecked();
});

test('the usual answers are assumed by one click, named, and lead to a fit', async ({ page }) => {
	await open(page, '?platform=on-prem&subnets=several&router-bgp=no');
	await page.getByRole('button', { name: 'Assume the usual answers' }).click();
	await expect(page.locator('.choose-answer')).toContainText('Best fit');
	await expect(page.locator('.choose-answer h2')).toHaveText('VXLAN, only across subnets');
	await expect(page.locator('.choose-answer')).toContainText('Assumed as usual: Windows nodes,');
	await expect(page.locator('tr[data-recommended]')).toHaveAttribute('data-status', 'fits');
});

test('what a platform implies is shown with its source and not asked again', async ({ page }) => {
	await open(page, '?platform=azure');
	const question = page.getByRole('group', { name: 'Does IP protocol 4 pass between nodes?' });
	await expect(question.getByLabel('Passes')).toBeDisabled();
	await expect(question).toContainText('Azure’s network drops IP protocol 4');
	await page.goto('/choose/?platform=azure&ip-protocol-4=passes');
	await expect(page.getByText('Your answer “IP protocol 4: Passes” is not used.')).toBeVisible();
	expect(await status(page, 'calico-ipip-always')).toBe('ruled-out');
});

test('a damaged link opens with what can be read, and says what was dropped', async ({ page }) => {
	await open(page, '?platform=azure&windows=perhaps&moon=%3Cb%3Efull');
	const notice = page.getByRole('alert');
	await expect(notice).toContainText('windows=perhaps Expected one of: yes, no, not-sure.');
	await expect(notice).toContainText('moon=<b>full There is no such question.');
	await expect(page.getByRole('radio', { name: 'Azure, self-managed' })).toBeChecked();
});

test('rows can be narrowed by state, environment, columns and words, and the link keeps it', async ({
	page,
}) => {
	await open(page, '?platform=gcp');
	const rows = page.locator('tr[data-status]:visible');
	await page.getByLabel('Only what can still be chosen').check();
	await expect(rows).toHaveCount(4);
	await expect(page).toHaveURL(/platform=gcp&show=open$/);
	await page.getByLabel('Environment').selectOption('Google Cloud');
	await page.getByLabel('Performance').selectOption('Excellent');
	await expect(rows).toHaveCount(1);
	await expect(page.getByText('1 of 13 rows are shown.')).toBeVisible();
	await page.reload();
	await expect(rows).toHaveCount(1);
	await page.getByLabel('Words in the row').fill('nothing like it');
	await expect(rows).toHaveCount(0);
});

test('the whole journey works by keyboard', async ({ page }) => {
	await open(page);
	const radio = page.getByRole('radio', { name: 'On-premises' });
	await radio.focus();
	await page.keyboard.press('Space');
	await expect(radio).toBeChecked();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('radio', { name: 'AWS, self-managed' })).toBeChecked();
	await expect(page.getByRole('radio', { name: 'AWS, self-managed' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: /^Clear the answer to: Where/ })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/choose\/$/);
	const region = page.getByRole('region', { name: /Networking options, scrolls/ });
	await region.focus();
	await expect(region).toBeFocused();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the table is complete and readable, and nothing dead stands beside it', async ({
		page,
	}) => {
		await page.goto('/choose/');
		await expect(page.locator('tr[data-status]:visible')).toHaveCount(13);
		await expect(page.getByRole('radio')).toHaveCount(0);
		await expect(page.getByRole('button')).toHaveCount(0);
		const row = page.locator('tr[id="calico-ipip-always"]');
		await row.getByText('All conditions, requirements and limits').click();
		await expect(row.getByText('IP protocol 4: Blocked.')).toBeVisible();
		await expect(
			row.getByRole('link', { name: 'Calico docs: System requirements' }).first(),
		).toBeVisible();
	});
});

test('a row that is ruled out offers the smallest change that brings it back, and makes it', async ({
	page,
}) => {
	await open(page, '?platform=on-prem&router-bgp=no&subnets=several');
	const row = page.locator('tr[id="calico-bgp-peered"]');
	await row.getByRole('button', { name: 'BGP on the routers: Yes' }).click();
	await expect(row).toHaveAttribute('data-status', 'possible');
	await expect(page).toHaveURL(/router-bgp=yes/);
	// What is given cannot be changed: nobody is sent to another cloud.
	await expect(page.locator('tr[id="gcp"]')).toContainText(
		'No wish or setting that you could change',
	);
});

test('where nothing fits, the conflict is named, and one click resolves it', async ({ page }) => {
	await open(page, '?overlay=not-wanted&subnets=several&router-bgp=no&platform=on-prem&windows=no');
	const answer = page.locator('.choose-answer');
	await expect(answer).toContainText(
		'Platform: On-premises, Encapsulation: Not wanted, Node subnets: Several, and BGP on the routers: No',
	);
	await answer.getByRole('button', { name: 'Encapsulation: Acceptable' }).click();
	await expect(answer).toContainText('VXLAN, only across subnets');
});

test('the next useful question is marked, and what no longer matters says so', async ({ page }) => {
	await open(page, '?platform=gke');
	await expect(page.locator('.choose-question[data-next]')).toHaveCount(1);
	await expect(page.locator('#question-subnets')).toContainText('Can no longer change what fits');
	await expect(page.locator('#question-windows')).not.toContainText('Can no longer change');
});

test('the decision is taken away: link, record, CSV and JSON', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, '?platform=azure');
	await page.getByRole('button', { name: 'Copy as decision record' }).click();
	await expect(page.getByText('The decision record copied.')).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toMatch(/^# Use Azure CNI, VNet addresses/);
	expect(text).toContain('?platform=azure)');
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'CSV' }).click(),
	]);
	expect(file.suggestedFilename()).toBe('networking-options.csv');
});

test('at desktop width the questions stand beside the results, and the table fits without scrolling', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page);
	const [questions, results] = await Promise.all([
		page.locator('#questions').boundingBox(),
		page.locator('#results').boundingBox(),
	]);
	expect(results?.x).toBeGreaterThan((questions?.x ?? 0) + (questions?.width ?? 0));
	expect(results?.width).toBeGreaterThan(700);
	const hidden = await page
		.locator('.choose-scroll')
		.evaluate((region) => region.scrollWidth - region.clientWidth);
	expect(hidden).toBeLessThanOrEqual(0);
});

test('the picture is that of what comes first, changes with the answers, and only it is fetched', async ({
	page,
}) => {
	const fetched: string[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('.svg') && request.url().includes('/diagrams/'))
			fetched.push(new URL(request.url()).pathname);
	});
	await open(page, '?platform=on-prem&router-bgp=no');
	const picture = page.locator('.choose-picture svg.picture title');
	await expect(picture).toHaveText('Unencapsulated, inside one subnet: pod to pod across subnets');
	await page
		.getByRole('group', { name: 'Do all nodes share one L2 subnet?' })
		.getByLabel('Several', { exact: true })
		.check();
	await expect(picture).toHaveText('VXLAN, only across subnets: pod to pod across subnets');
	expect(fetched).toEqual([
		'/diagrams/calico-l2-no-peer-across-subnets.svg',
		'/diagrams/calico-vxlan-cross-subnet-across-subnets.svg',
	]);
	await page.getByRole('link', { name: 'The way of a packet, step by step' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('VXLAN, only across subnets');
});
