/** Choose as it is built: what a reader without JavaScript gets, and what scripts can rely on. */
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { tableById } from '../../src/guide/tables.ts';
import { traitsByTable } from '../../src/guide/traits.ts';
import { boxWords } from '../../src/plan/words.ts';
import { fileOf } from '../pages.ts';

const table = tableById('networking-options');
let page: ReturnType<typeof parse>;
beforeAll(() => {
	page = parse(readFileSync(fileOf('/choose/'), 'utf8'));
});
const text = (node: { text: string } | null | undefined) => node?.text.replace(/\s+/g, ' ') ?? '';
// The parser leaves entities in attributes and text alone where it cannot know better.
const plain = (words: string) =>
	words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

test('every variant has a row with its id, its status and a row header', () => {
	const rows = page.querySelectorAll('tr[data-status]');
	expect(rows.map((row) => row.getAttribute('id'))).toEqual(table.variants.map((v) => v.id));
	for (const row of rows) {
		expect(row.getAttribute('data-status')).toBe('possible');
		expect(row.querySelector('th[scope="row"]')).not.toBeNull();
	}
	expect(page.querySelectorAll('tr[data-recommended]')).toHaveLength(1);
});

test('the table has a caption, column headers for the seed’s five columns, and a group per option', () => {
	expect(text(page.querySelector('.choose-table caption'))).toBe('Networking options');
	expect(page.querySelectorAll('.choose-table th[scope="col"]').map(text)).toEqual([
		'Networking option',
		'Suitable environments',
		'Dataplane performance and visibility',
		'Set-up complexity',
		'Notes',
	]);
	expect(page.querySelectorAll('.choose-table th[scope="rowgroup"]').map(text)).toEqual(
		table.options.map((o) => o.name),
	);
});

describe.each(table.variants.map((v) => v.id))('the row of %s, without script', (id) => {
	test('holds every exclusion with its answers, reason, sources, version and date', () => {
		const row = page.querySelector(`tr[id="${id}"]`);
		const links = row?.querySelectorAll('a').map((a) => a.getAttribute('href'));
		for (const exclusion of table.exclusions.filter((e) => e.variants.includes(id))) {
			expect(text(row)).toContain(plain(boxWords(table, exclusion.when)));
			expect(text(row)).toContain(plain(exclusion.reason));
			for (const source of exclusion.sources.map((s) => table.sources[s])) {
				expect(links).toContain(source?.address);
				expect(text(row)).toContain(`(${source?.version}, checked ${source?.checked})`);
			}
		}
	});

	test('holds every requirement and limit, and both the seed’s words and today’s', () => {
		const row = text(page.querySelector(`tr[id="${id}"]`));
		for (const { variants, text: words } of [...table.requirements, ...table.limits]) {
			if (variants.includes(id)) expect(row).toContain(plain(words));
		}
		const variant = table.variants.find((v) => v.id === id);
		const option = table.options.find((o) => o.id === variant?.option);
		for (const cell of Object.values(option?.cells ?? {})) {
			expect(row).toContain(cell?.seed);
			if (cell?.today) expect(row).toContain(cell.today);
		}
	});
});

test('what is inferred, disputed or unverified says so', () => {
	const of = (id: string) => text(page.querySelector(`tr[id="${id}"]`));
	expect(of('azure-cni')).toContain('our inference');
	expect(of('calico-vxlan-cross-subnet')).toContain('sources disagree');
	expect(of('flannel')).toContain('not verified');
});

test('the whole table is served as JSON', () => {
	const served = JSON.parse(readFileSync('dist/tables/networking-options.json', 'utf8'));
	const whole = { ...table, traits: traitsByTable[table.id] };
	expect(served).toEqual(JSON.parse(JSON.stringify(whole)));
});
