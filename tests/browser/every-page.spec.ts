/** Every page, both themes, phone and desktop: nothing for axe, no console message, nothing cut off. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { screens, states, themes } from '../../src/components/tested.ts';
import { pages } from '../pages.ts';
import { comeAlive } from './come-alive.ts';

/** Pages of one picture each are all of one kind: half of the combinations shows what there is to see. */
const isDiagram = (path: string) => path.startsWith('/diagrams/');
const STATES = [...pages(), ...states.map(({ path }) => path)];

/** Says what the page's policy stopped, even where the browser keeps quiet about it. */
function reportViolations() {
	document.addEventListener(
		'securitypolicyviolation',
		({ effectiveDirective, blockedURI, sample }) =>
			console.error(`policy: ${effectiveDirective} stopped ${blockedURI} ${sample}`),
	);
}

for (const colorScheme of themes) {
	for (const [screen, viewport] of Object.entries(screens)) {
		test.describe(`${colorScheme}, ${screen}`, () => {
			test.use({ colorScheme, viewport });
			const half = (colorScheme === 'light') === (screen === 'phone');
			for (const path of STATES.filter((one) => half || !isDiagram(one))) {
				test(path, async ({ page, baseURL }) => {
					const said: string[] = [];
					page.on('console', (message) => {
						// Playwright's own word on workers, which these tests block.
						if (message.text() === 'Service Worker registration blocked by Playwright') return;
						said.push(`${message.type()}: ${message.text()}`);
					});
					page.on('pageerror', (error) => said.push(error.message));
					await page.addInitScript(reportViolations);
					page.on('request', (request) => {
						if (!request.url().startsWith(baseURL as string))
							said.push(`asked for ${request.url()}`);
					});
					await page.goto(path, { waitUntil: 'networkidle' });
					// A table inside prose comes alive when it is near.
					if ((await page.locator('astro-island').count()) > 0) await comeAlive(page);
					// Folded parts are checked too.
					await page.locator('main details').evaluateAll((all) => {
						for (const one of all) (one as HTMLDetailsElement).open = true;
					});
					const { violations } = await new AxeBuilder({ page }).analyze();
					expect(
						violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`),
					).toEqual([]);
					expect(said).toEqual([]);
					const overflow = await page.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
					);
					expect(overflow, 'the page scrolls sideways').toBeLessThanOrEqual(0);
				});
			}
		});
	}
}
