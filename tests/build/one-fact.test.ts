/** One fact changed in `src/guide` changes page, data file and filter, with no other edit. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TableDocument } from '../../src/guide/types.ts';

// Inside the project, so that the copy finds its packages where Node looks for them.
const copy = 'test-results/one-fact';
const FACT = 'src/guide/networking-options/exclusions-network.ts';
const BEFORE = 'Calico’s VXLAN travels on UDP port 4789 between nodes.';
const AFTER = 'A fact that was changed in one place.';
const built = () => ({
	page: parse(readFileSync(join(copy, 'dist/choose/index.html'), 'utf8')),
	option: readFileSync(join(copy, 'dist/options/calico-vxlan/index.html'), 'utf8'),
	data: JSON.parse(
		readFileSync(join(copy, 'dist/tables/networking-options.json'), 'utf8'),
	) as TableDocument,
});

beforeAll(() => {
	for (const file of [
		'src',
		'content',
		'public',
		'package.json',
		'tsconfig.json',
		'astro.config.mjs',
	]) {
		cpSync(file, join(copy, file), { recursive: true });
	}
	const fact = join(copy, FACT);
	const code = readFileSync(fact, 'utf8');
	expect(code).toContain(BEFORE);
	writeFileSync(fact, code.replace(BEFORE, AFTER));
	execFileSync('astro', ['build'], { cwd: copy, stdio: 'pipe' });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('the page’s row, the option’s page and the data file tell the changed fact', () => {
	const { page, option, data } = built();
	const row = (id: string) => page.querySelector(`tr[id="${id}"]`)?.text;
	expect(row('calico-vxlan-always')).toContain(AFTER);
	expect(row('calico-vxlan-cross-subnet')).toContain(AFTER);
	expect(row('calico-ipip-always')).not.toContain(AFTER);
	expect(page.text).not.toContain(BEFORE);
	expect(option).toContain(AFTER);
	expect(data.exclusions.find((e) => e.id === 'udp-4789-blocked')).toMatchObject({ reason: AFTER });
});

test('the filter gets the changed fact with the page, and from nowhere else', () => {
	const props = built().page.querySelector('astro-island')?.getAttribute('props') ?? '';
	expect(props).toContain(AFTER);
	expect(props).not.toContain(BEFORE);
});
