import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../../tests/browser/find-browser.ts';

/** How Mermaid draws every picture. Text is measured a little larger than it is shown, for fonts differ. */
export const settings = {
	startOnLoad: false,
	htmlLabels: false,
	look: 'classic',
	// ELK keeps nested frames further apart than a phone has room for; frames get their room afterwards.
	layout: 'dagre',
	theme: 'base',
	fontFamily: '"Noto Sans", "Open Sans", "DejaVu Sans", sans-serif',
	themeVariables: { fontSize: '15px' },
	flowchart: {
		useMaxWidth: false,
		wrappingWidth: 400,
		padding: 8,
		nodeSpacing: 24,
		rankSpacing: 26,
		curve: 'linear',
	},
	sequence: {
		useMaxWidth: false,
		mirrorActors: false,
		diagramMarginX: 6,
		diagramMarginY: 6,
		width: 84,
		height: 40,
		actorMargin: 12,
		messageMargin: 30,
		boxMargin: 6,
		actorFontSize: 14,
		messageFontSize: 14,
		noteFontSize: 14,
		wrap: true,
	},
} as const;

/** The browser with Mermaid in it. Close it in the end. */
export async function openMermaid(): Promise<{ browser: Browser; page: Page }> {
	const browser = await chromium.launch({
		executablePath: await findBrowser(),
		args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
	});
	const page = await browser.newPage();
	await page.setContent('<!doctype html><html lang="en"><body></body></html>');
	const path = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
	await page.addScriptTag({ path });
	return { browser, page };
}

/**
 * Has Mermaid draw a source in the page, as its only picture.
 *
 * @throws Error with Mermaid’s own words where the source is wrong.
 */
export async function draw(page: Page, source: string): Promise<string> {
	return await page.evaluate(
		async ({ source, settings }) => {
			const { mermaid } = window as unknown as {
				mermaid: {
					initialize(settings: unknown): void;
					render(id: string, source: string): Promise<{ svg: string }>;
				};
			};
			mermaid.initialize(settings);
			const { svg } = await mermaid.render('d', source);
			document.body.innerHTML = svg;
			// How a text is aligned stands in Mermaid’s styles; it is geometry, and has to outlive them.
			for (const text of document.querySelectorAll('svg text')) {
				text.setAttribute('text-anchor', getComputedStyle(text).textAnchor);
			}
			return document.body.innerHTML;
		},
		{ source, settings },
	);
}
