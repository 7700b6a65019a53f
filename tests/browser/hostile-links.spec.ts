/** What stands in an address stays text: two hundred hostile ones on each page that reads its address. */
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { networkingOptions } from '../../src/guide/networking-options/document.ts';
import { comeAlive } from './come-alive.ts';

/** Pages that read their address, each with what it takes to show what it read. */
const PAGES = ['/choose/', '/plan/?variant=calico-bgp-peered', '/concepts/overlay-networks/'];

/** Text that becomes an element, an attribute or a script wherever it is not escaped. */
const HOSTILE = [
	'<img src=x onerror="window.hostile=1">',
	'"><script>window.hostile=1</script>',
	"'><svg onload=window.hostile=1>",
	'" autofocus onfocus="window.hostile=1" x="',
	'</code></li><iframe srcdoc="<script>parent.hostile=1</script>">',
	'javascript:window.hostile=1',
	'</script><script>window.hostile=1</script>',
	'<style>*{display:none}</style>',
	'<math><mtext><table><mglyph><style><img src=x onerror=window.hostile=1>',
	'<a href="javascript:window.hostile=1">x</a>',
	'&lt;script&gt;window.hostile=1&lt;/script&gt;',
	'{{constructor.constructor("window.hostile=1")()}}',
	'__proto__',
	'\u0000<b>\u202e\ud800',
];
const KEYS = [
	...networkingOptions.questions.map(({ id }) => id),
	...'show environment performance complexity text compare variant nodes pod-cidr'.split(' '),
	...'constructor __proto__ toString hasOwnProperty'.split(' '),
];

const hostile = fc
	.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 })), {
		minLength: 1,
		maxLength: 3,
	})
	.map((parts) => parts.join(''));
const pair = fc.tuple(fc.oneof(fc.constantFrom(...KEYS), hostile), hostile);
const query = fc
	.array(pair, { minLength: 1, maxLength: 5 })
	.map((pairs) => new URLSearchParams(pairs).toString());

for (const path of PAGES) {
	test(`${path}: no element, handler or script comes out of an address`, async ({ page }) => {
		test.setTimeout(120_000);
		const said: string[] = [];
		page.on('console', (message) => {
			if (!message.text().includes('blocked by Playwright')) said.push(message.text());
		});
		page.on('pageerror', (error) => said.push(error.message));
		// What would be asked for is stopped by the policy too; here it must not even be tried.
		await page.addInitScript(() =>
			document.addEventListener('securitypolicyviolation', (event) =>
				console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`),
			),
		);
		await page.goto(path, { waitUntil: 'networkidle' });
		await comeAlive(page);

		const queries = fc.sample(query, { numRuns: 200, seed: 20261127 });
		const found = await page.evaluate(
			async ({ queries, own }) => {
				const unusual = () =>
					[...document.querySelectorAll('main *')].flatMap((element) => {
						const name = element.localName;
						const faults = element
							.getAttributeNames()
							.filter((one) => one.startsWith('on') || one === 'srcdoc' || one === 'autofocus');
						if (/^(script|style|iframe|object|embed|img|math|base|meta|link)$/.test(name))
							faults.push('element');
						for (const attribute of ['href', 'src', 'action', 'formaction'])
							if (/^\s*(javascript|data|vbscript):/i.test(element.getAttribute(attribute) ?? ''))
								faults.push(attribute);
						return faults.map((fault) => `${name}: ${fault}`);
					});
				const usual = new Set(unusual());
				const wrong: string[] = [];
				let named = 0;
				for (const query of queries) {
					history.pushState(null, '', `?${own}${query}`);
					dispatchEvent(new PopStateEvent('popstate'));
					await new Promise((resolve) => setTimeout(resolve, 20));
					const after = unusual().filter((one) => !usual.has(one));
					if (after.length > 0 || 'hostile' in window) wrong.push(`${query}: ${after.join(', ')}`);
					if (document.querySelector('main [role="alert"] code')) named++;
				}
				return { wrong, named };
			},
			{ queries, own: path.includes('?') ? `${path.split('?')[1]}&` : '' },
		);
		expect(found.wrong).toEqual([]);
		// The page did read them: it names what it could not use.
		expect(found.named).toBeGreaterThan(150);
		expect(said).toEqual([]);
	});
}

test('a hostile link opened afresh is read as text as well', async ({ page }) => {
	const said: string[] = [];
	page.on('pageerror', (error) => said.push(error.message));
	for (const [i, text] of HOSTILE.entries()) {
		const query = new URLSearchParams([
			['text', text.slice(0, 80)],
			[text, text],
			['platform', text],
		]);
		await page.goto(`${i % 2 ? '/choose/' : '/plan/'}?variant=flannel&${query}`);
		await expect(page.locator('main [role="alert"] code').first()).toBeVisible();
		await expect(page.locator('main [role="alert"] code *')).toHaveCount(0);
		expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
	}
	expect(said).toEqual([]);
});
