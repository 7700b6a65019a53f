import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser for the tests: `CHROMIUM_PATH`, Playwright's own, an installed one, or on Linux x64
 * the one that comes as an npm package.
 *
 * @throws Error that says where was looked.
 */
export async function findBrowser(): Promise<string> {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(
			`CHROMIUM_PATH: received "${named}", expected the path of a Chromium or Chrome.`,
		);
	}
	const found = [chromium.executablePath(), ...INSTALLED].find((path) => existsSync(path));
	if (found) return found;
	if (process.platform === 'linux' && process.arch === 'x64') {
		// With this variable set before the import, the package unpacks its own system libraries too.
		process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
		const { default: packaged } = await import('@sparticuz/chromium');
		return packaged.executablePath();
	}
	throw new Error(
		'No browser for the tests: looked at CHROMIUM_PATH, Playwright’s own and the usual places. Install Chromium or Chrome, or set CHROMIUM_PATH.',
	);
}
