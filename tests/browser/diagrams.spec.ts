/** Pictures as readers see them: nothing cut off, nothing over something else, in colours of the theme. */
import { expect, type Page, test } from '@playwright/test';
import { pages } from '../pages.ts';

// Some tests add style of their own, which the policy of the page would stop.
test.use({ bypassCSP: true });

const diagrams = pages().filter((path) => path.startsWith('/diagrams/'));

/** What is wrong with the first picture of the page, in words. */
function faults(page: Page) {
	return page
		.locator('svg.picture')
		.first()
		.evaluate((svg) => {
			const boxOf = (node: Element) => node.getBoundingClientRect();
			const part = (kind: string) => [...svg.querySelectorAll(`[data-part^="${kind} "]`)];
			const name = (node: Element) => node.getAttribute('data-part') ?? '';
			const within = (inner: DOMRect, outer: DOMRect) =>
				inner.left >= outer.left - 0.5 &&
				inner.right <= outer.right + 0.5 &&
				inner.top >= outer.top - 0.5 &&
				inner.bottom <= outer.bottom + 0.5;
			const apart = (a: DOMRect, b: DOMRect) =>
				a.right <= b.left + 1 ||
				b.right <= a.left + 1 ||
				a.bottom <= b.top + 1 ||
				b.bottom <= a.top + 1;
			const found: string[] = [];
			const rectOf = (node: Element) => boxOf(node.querySelector('rect') as Element);
			const textOf = (node: Element) => boxOf(node.querySelector('text') as Element);
			const [stations, labels, frames] = [part('station'), part('label'), part('frame')];
			for (const one of [...stations, ...frames]) {
				if (!within(textOf(one), rectOf(one))) found.push(`${name(one)}: its words are cut off`);
			}
			for (const one of [...stations, ...labels, ...frames]) {
				if (!within(textOf(one), boxOf(svg)))
					found.push(`${name(one)}: stands outside the picture`);
			}
			const things = [
				...stations.map((one) => [name(one), rectOf(one)] as const),
				...[...labels, ...frames].map((one) => [name(one), textOf(one)] as const),
			];
			for (const [i, [a, boxA]] of things.entries()) {
				for (const [b, boxB] of things.slice(i + 1)) {
					if (!apart(boxA, boxB)) found.push(`${a} lies over ${b}`);
				}
			}
			// A line may run into the two things that it joins, and behind its own label.
			for (const line of part('line')) {
				const path = line.querySelector('path') as SVGPathElement;
				const matrix = path.getScreenCTM() as DOMMatrix;
				const length = path.getTotalLength();
				for (const [label, box] of things) {
					if (label.endsWith(name(line).replace('line ', ''))) continue;
					for (let at = 8; at < length - 8; at += 4) {
						const { x, y } = path.getPointAtLength(at).matrixTransform(matrix);
						if (x > box.left && x < box.right && y > box.top && y < box.bottom) {
							found.push(`${name(line)} runs through ${label}`);
							break;
						}
					}
				}
			}
			const size = Math.min(
				...[...svg.querySelectorAll('text')].map((text) => {
					const scale = (text.getScreenCTM() as DOMMatrix).a;
					return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
				}),
			);
			if (size < 11) found.push(`its smallest words are ${size.toFixed(1)} px high`);
			return found;
		});
}

// A font that is wider than the usual ones, too: readers have what their systems have.
for (const font of ['system-ui', '"DejaVu Sans"']) {
	for (const width of [375, 1440]) {
		test(`nothing is cut off and nothing lies over anything, at ${width} px in ${font}`, async ({
			page,
		}) => {
			test.setTimeout(180_000);
			await page.setViewportSize({ width, height: 900 });
			const all: Record<string, string[]> = {};
			for (const path of diagrams) {
				await page.goto(path);
				await page.addStyleTag({ content: `.picture { font-family: ${font} !important }` });
				const found = await faults(page);
				if (found.length > 0) all[path] = found;
			}
			expect(all).toEqual({});
		});
	}
}

test('on a phone, the words in the pictures of every page can be read', async ({ page }) => {
	test.setTimeout(120_000);
	await page.setViewportSize({ width: 375, height: 800 });
	const small: Record<string, number> = {};
	for (const path of pages().filter((one) => !one.startsWith('/diagrams/'))) {
		await page.goto(path);
		const sizes = await page.locator('main').evaluate((main) => {
			for (const one of main.querySelectorAll('details')) one.open = true;
			return [...main.querySelectorAll<SVGTextElement>('svg.picture text')].map(
				(text) =>
					Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM() as DOMMatrix).a,
			);
		});
		const smallest = Math.min(...sizes);
		if (smallest < 10.5) small[path] = smallest;
	}
	expect(small).toEqual({});
});

const colours = (page: Page) =>
	page
		.locator('svg.picture')
		.first()
		.evaluate((svg) => {
			const of = (selector: string) => getComputedStyle(svg.querySelector(selector) as Element);
			return {
				words: of('.p-pod text').fill,
				ground: of('.p-pod rect').fill,
				line: of('.p-hop path').stroke,
			};
		});
const PICTURE = '/diagrams/calico-vxlan-always-across-subnets/';

test('the colours are those of the theme', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(PICTURE);
	const light = await colours(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.reload();
	const dark = await colours(page);
	for (const part of ['words', 'ground', 'line'] as const) expect(dark[part]).not.toBe(light[part]);
});

test('on paper it is black on white, in either theme', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(PICTURE);
	await page.emulateMedia({ media: 'print' });
	expect(await colours(page)).toEqual({
		words: 'rgb(0, 0, 0)',
		ground: 'rgb(255, 255, 255)',
		line: 'rgb(0, 0, 0)',
	});
});

test('where the reader sets the colours, it takes them', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	await page.goto(PICTURE);
	const { words, ground, line } = await colours(page);
	expect(words).toBe(line);
	expect(words).not.toBe(ground);
});

test('a picture is named, and its full size is one link away and scrolls by keyboard', async ({
	page,
}) => {
	await page.goto('/options/calico-vxlan/');
	const title = 'VXLAN, always: pod to pod across subnets';
	await expect(page.getByRole('img', { name: title })).toBeVisible();
	await page.getByRole('link', { name: `Diagram in full size: ${title}` }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Diagram: ${title}`);
	const region = page.getByRole('region', { name: `Diagram: ${title}` });
	await region.focus();
	await expect(region).toBeFocused();
});

test('a picture by itself is an SVG that shows something without a theme', async ({ page }) => {
	const response = await page.goto('/diagrams/bgp-full-mesh.svg');
	expect(response?.headers()['content-type']).toContain('image/svg+xml');
	const text = page.locator('text').first();
	expect(await text.evaluate((one) => getComputedStyle(one).fill)).toBe('rgb(0, 0, 0)');
});
