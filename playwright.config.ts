import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser/find-browser.ts';

const port = Number(process.env.TEST_PORT ?? 4399);
const executablePath = await findBrowser();
// The packaged browser needs its libraries on the path that its package sets; workers inherit it.
process.env.CHROMIUM_PATH = executablePath;

export default defineConfig({
	testDir: 'tests/browser',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
	use: {
		// Keeping a copy of the whole site would slow every test down; the tests of it allow it.
		serviceWorkers: 'block',
		baseURL: `http://localhost:${port}`,
		launchOptions: {
			executablePath,
			args: [
				'--disable-gpu',
				'--disable-background-networking',
				// Chromium refuses its sandbox to root.
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			],
		},
	},
	webServer: {
		command: `astro preview --port ${port}`,
		url: `http://localhost:${port}/`,
		reuseExistingServer: false,
	},
});
