import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const BYTES = 6980;

test('the whole engine stays within 6.98 kB, minified and gzipped', async () => {
	const { outputFiles } = await build({
		entryPoints: ['src/decision/index.ts'],
		bundle: true,
		minify: true,
		format: 'esm',
		target: 'es2022',
		write: false,
	});
	expect(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length).toBeLessThanOrEqual(BYTES);
});
