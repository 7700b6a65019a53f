// Builds the site a second time, below a path and with an address, for the tests of both.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('astro', ['build', '--outDir', 'test-builds/guide'], {
	stdio: 'inherit',
	shell: process.platform === 'win32',
	env: {
		...process.env,
		BASE: '/guide/',
		SITE: 'https://guide.example',
		ASTRO_TELEMETRY_DISABLED: '1',
	},
});
process.exit(status ?? 1);
