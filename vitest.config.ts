import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.{ts,tsx}', 'tests/{build,checks,host}/**/*.test.ts'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
