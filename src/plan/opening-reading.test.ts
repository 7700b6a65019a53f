import { expect, test } from 'vitest';
import { choiceOf } from '../guide/choice.ts';
import { limited } from '../guide/limited.ts';
import { networkingOptions } from '../guide/networking-options/document.ts';
import { tables } from '../guide/tables.ts';
import { applying } from './applying.ts';
import { openingConditions, openingReading } from './opening-reading.ts';
import { read } from './reading.ts';

const shown = [
	...tables,
	limited(networkingOptions, ['calico-ipip', 'calico-vxlan', 'calico-l2-no-peer']),
	limited(networkingOptions, ['aws-vpc-cni', 'azure-cni', 'gcp', 'flannel']),
];

test.each(shown.map((table) => [table.id, table] as const))(
	'%s opens with what the engine says of no answers',
	(_, table) => {
		expect(openingReading(table)).toEqual(read(table, choiceOf(table), {}));
	},
);

test.each(tables.map((table) => [table.id, table] as const))(
	'while nothing is answered, conditions of %s are what the engine says of no answers',
	(_, table) => {
		for (const { id } of table.variants) {
			for (const list of [table.requirements, table.limits]) {
				expect(openingConditions(list, id)).toEqual(applying(choiceOf(table), list, id, {}));
			}
		}
	},
);
