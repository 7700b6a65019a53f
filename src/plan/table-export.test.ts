import { expect, test } from 'vitest';
import { reading, table } from './fixtures.ts';
import { asCsv, asJson } from './table-export.ts';

const shown = ['calico-ipip-always', 'gcp'];

test('CSV holds the rows that are shown, their states and why, and the query', () => {
	const lines = asCsv(table, reading({ platform: 'azure' }), shown, '?platform=azure').split(
		'\r\n',
	);
	expect(lines[0]).toMatch(/query \?platform=azure"$/);
	expect(lines[1]).toBe(
		'id,option,variant,status,ruledOutBy,environments,performance,complexity,notes',
	);
	expect(lines[2]).toMatch(
		/^"calico-ipip-always","Calico, encapsulated, IP in IP","Always","ruled-out","IP in IP is/,
	);
	expect(lines).toHaveLength(5);
});

test('JSON holds the same, to be read by a program', () => {
	const read = JSON.parse(asJson(table, reading({ platform: 'azure' }), shown, '?platform=azure'));
	expect(read).toMatchObject({ table: 'networking-options', answers: { platform: 'azure' } });
	expect(read.rows.map((row: { id: string }) => row.id)).toEqual(shown);
});
