// `npm run icons`: draws the icons of the installed guide from its mark, in the browser of the tests.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tests/browser/find-browser.ts';

const FOLDER = 'public/icons';
const mark = readFileSync('public/favicon.svg', 'utf8');
/** Systems cut a maskable icon to their own shape, down to a circle of four fifths of its width. */
const ICONS = [
	{ name: '192', size: 192, share: 1, ground: 'transparent' },
	{ name: '512', size: 512, share: 1, ground: 'transparent' },
	{ name: 'maskable-512', size: 512, share: 0.6, ground: '#f3e4cf' },
];

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({
	executablePath: await findBrowser(),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const { name, size, share, ground } of ICONS) {
	await page.setViewportSize({ width: size, height: size });
	await page.setContent(
		`<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground}">
			<div style="width:${share * size}px;line-height:0">${mark}</div>`,
	);
	await page.screenshot({ path: `${FOLDER}/${name}.png`, omitBackground: true });
}
await browser.close();
console.log(`${ICONS.length} icons drawn`);
