import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

const BYTES = 6000;

test('the whole engine stays within 6 kB, minified and gzipped', async () => {
	// As readers get it: this is the bundler that the site is built with, and it leaves its marks out.
	const bundle = await rolldown({ input: 'src/decision/index.ts' });
	const { output } = await bundle.generate({
		format: 'esm',
		minify: true,
		comments: { annotation: false },
	});
	await bundle.close();
	expect(output).toHaveLength(1);
	expect(gzipSync(output[0].code, { level: 9 }).length).toBeLessThanOrEqual(BYTES);
});
