/** Every page, both themes, phone and desktop: nothing for axe, no console message, nothing cut off. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { choiceOf } from '../../src/guide/choice.ts';
import { networkingOptions } from '../../src/guide/networking-options/document.ts';
import { usualAnswers } from '../../src/plan/usual.ts';
import { pages } from '../pages.ts';

const SCREENS = { phone: { width: 375, height: 800 }, desktop: { width: 1440, height: 900 } };
/** Every question answered: rows that fit, and why. */
const given = { platform: 'on-prem', subnets: 'several', 'router-bgp': 'no' };
const ANSWERED = new URLSearchParams({
	...given,
	...usualAnswers(networkingOptions, choiceOf(networkingOptions), given),
});
/** Pages of one picture each are all of one kind: half of the combinations shows what there is to see. */
const isDiagram = (path: string) => path.startsWith('/diagrams/');
const STATES = [
	...pages(),
	'/choose/?platform=azure&windows=perhaps&ip-protocol-4=passes',
	'/concepts/overlay-networks/?platform=azure',
	'/plan/?variant=calico-bgp-peered&ip-family=dual&nodes=many',
	'/plan/?variant=calico-ipip-always&ip-family=dual',
	`/choose/?${ANSWERED}&compare=calico-ipip-always,calico-vxlan-cross-subnet,flannel`,
	'/choose/?overlay=not-wanted&subnets=several&router-bgp=no&platform=on-prem&show=open',
];

/** Says what the page's policy stopped, even where the browser keeps quiet about it. */
function reportViolations() {
	document.addEventListener(
		'securitypolicyviolation',
		({ effectiveDirective, blockedURI, sample }) =>
			console.error(`policy: ${effectiveDirective} stopped ${blockedURI} ${sample}`),
	);
}

for (const colorScheme of ['light', 'dark'] as const) {
	for (const [screen, viewport] of Object.entries(SCREENS)) {
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
