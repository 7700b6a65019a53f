import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: { include: ['src/**/*.test.{ts,tsx}', 'tests/build/**/*.test.ts'], testTimeout: 60_000 },
});
