import { expect, test } from 'vitest';
import { withOwnSources } from './own-sources.ts';
import { decisions, tables } from './tables.ts';
import { traitsByTable } from './traits.ts';

test.each([...tables, ...decisions])(
	'$id keeps every source that it names, and no other',
	(table) => {
		const traits = traitsByTable[table.id] ?? [];
		const { sources, ...rest } = withOwnSources(table, traits);
		const named = [...JSON.stringify([rest, traits]).matchAll(/"sources":\[(.*?)\]/g)].flatMap(
			([, ids = '']) =>
				ids
					.split(',')
					.filter(Boolean)
					.map((id) => JSON.parse(id) as string),
		);
		expect(Object.keys(sources).sort()).toEqual([...new Set(named)].sort());
		for (const id of named) expect(sources[id]).toEqual(table.sources[id]);
	},
);
