/** Links as they arrive after mail programs, wikis and people: nothing throws, and nothing is lost unsaid. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisions, tables } from '../guide/tables.ts';
import { damaged } from './damage.ts';
import { readDecisionLink, writeDecisionLink } from './decision-link.ts';
import { table as options } from './fixtures.ts';
import { type Dropped, readLink, writeLink } from './link.ts';
import { type FieldId, fields } from './parameters/fields.ts';
import { readPlanLink, writePlanLink } from './plan-link.ts';

const RUNS = 2000;
/** Links that the site itself writes, by what reads them. */
const ANSWERED =
	'?platform=azure&subnets=several&windows=no&router-bgp=not-sure&udp-4789=blocked&show=open&environment=azure&text=vxlan%20%26%20more&compare=calico-ipip-always,calico-vxlan-always';
const PLANNED =
	'?variant=calico-bgp-peered&platform=on-prem&nodes=150&pods-ipv4=10.64.0.0/16&link-mtu=9000&wireguard=off';
const DECIDED: Readonly<Record<string, string>> = {
	'bgp-topology': '?nodes=150&option=calico-bgp-peered&router-bgp=yes&cluster-routing=bird',
	overhead: '?encapsulation=vxlan&ip-family=ipv4&wireguard=off',
	troubles: '?symptom=large-hang&carried=vxlan-always&ends=not-sure',
};

/** What a plan reads past: filters of the rows of Choose. */
const FILTERS = ['show', 'environment', 'text', 'compare', 'performance', 'complexity'];

test('whole, they are read without a word', () => {
	expect(readLink(options, ANSWERED).dropped).toEqual([]);
	expect(readPlanLink(options, PLANNED).dropped).toEqual([]);
	for (const decision of decisions)
		expect(readDecisionLink(decision, DECIDED[decision.id] ?? '').dropped).toEqual([]);
});

/** Each part of a query is in the state, or it is named among what was dropped. */
function accounted(
	query: string,
	dropped: readonly Dropped[],
	holds: (key: string, value: string) => boolean,
): void {
	const left = dropped.map(({ key, value }) => `${key}=${value}`);
	for (const [key, value] of new URLSearchParams(query)) {
		const parts = key === 'compare' ? value.split(',').filter(Boolean) : [value];
		for (const part of parts) {
			const named = left.indexOf(`${key}=${part}`);
			const whole = left.indexOf(`${key}=${value}`);
			if (named >= 0) left.splice(named, 1);
			else if (!holds(key, part) && whole < 0)
				throw new Error(`received ${key}=${part}, which is neither read nor named`);
		}
	}
	for (const { why } of dropped) expect(why).toMatch(/\S.*\.$/);
}

test.each(tables.map((table) => [table.id, table] as const))(
	'%s reads what it can of a damaged link and names the rest',
	(_, table) => {
		fc.assert(
			fc.property(damaged(ANSWERED), (query) => {
				const { state, dropped } = readLink(table, query);
				const shown: Readonly<Record<string, unknown>> = {
					...state.shown.ratings,
					show: state.shown.open ? 'open' : undefined,
					environment: state.shown.environment,
					text: state.shown.text,
				};
				accounted(
					query,
					dropped,
					(key, value) =>
						state.said[key] === value ||
						shown[key] === value ||
						(key === 'compare' && state.compared.includes(value)),
				);
				expect(readLink(table, writeLink(table, state)).state.said).toEqual(state.said);
			}),
			{ numRuns: RUNS },
		);
	},
);

test('a plan reads what it can of a damaged link and names the rest', () => {
	fc.assert(
		fc.property(damaged(PLANNED), (query) => {
			const { variant, said, texts, dropped } = readPlanLink(options, query);
			accounted(query, dropped, (key, value) => {
				if (key === 'variant') return variant === value;
				if (!Object.hasOwn(fields, key)) return said[key] === value || FILTERS.includes(key);
				const read = fields[key as FieldId].codec.parse(value);
				return (
					'value' in read &&
					fields[key as FieldId].codec.format(read.value as never) === texts[key as FieldId]
				);
			});
			if (variant) {
				const again = readPlanLink(options, writePlanLink(options, { variant, said, texts }));
				expect(again.dropped).toEqual([]);
				expect(again.said).toEqual(said);
			}
		}),
		{ numRuns: RUNS },
	);
});

test.each(decisions.map((decision) => [decision.id, decision] as const))(
	'%s reads what it can of a damaged link and names the rest',
	(id, decision) => {
		fc.assert(
			fc.property(damaged(DECIDED[id] ?? ''), (query) => {
				const { state, dropped } = readDecisionLink(decision, query);
				accounted(
					query,
					dropped,
					(key, value) => String(state[key]) === String(Number(value)) || state[key] === value,
				);
				expect(readDecisionLink(decision, writeDecisionLink(decision, state))).toEqual({
					state,
					dropped: [],
				});
			}),
			{ numRuns: RUNS },
		);
	},
);

test('the first value that can be read counts, and a second is named', () => {
	expect(readLink(options, '?platform=moon&platform=azure&platform=gke')).toEqual({
		state: expect.objectContaining({ said: { platform: 'azure' } }),
		dropped: [
			expect.objectContaining({ value: 'moon', why: expect.stringContaining('Expected one of') }),
			expect.objectContaining({ value: 'gke', why: 'It stands more than once; the first counts.' }),
		],
	});
	const overhead = decisions.find(({ id }) => id === 'overhead');
	if (!overhead) throw new Error('received no table of overhead');
	expect(readDecisionLink(overhead, '?wireguard=off&wireguard=on')).toEqual({
		state: { wireguard: 'off' },
		dropped: [
			{ key: 'wireguard', value: 'on', why: 'It stands more than once; the first counts.' },
		],
	});
});
