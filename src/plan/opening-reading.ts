import type { Status } from '../decision/index.ts';
import type { Condition, TableDocument } from '../guide/types.ts';
import type { Applies } from './applying.ts';
import { bestFirst } from './order.ts';
import type { Reading, Row } from './reading.ts';

/**
 * What `read` says while nothing was said, without the engine: then every exclusion may still hold, and
 * every answer may still be given. A page opens in this state, and a slow phone should not have to
 * compute it. That both say the same is tested for every table.
 */
export function openingReading(document: TableDocument): Reading {
	const rows = Object.fromEntries(
		document.variants.map(({ id }): [string, Row] => {
			const hangsOn = document.exclusions.filter(({ variants }) => variants.includes(id));
			const open = new Set(hangsOn.flatMap(({ when }) => Object.keys(when)));
			const status: Status = hangsOn.length > 0 ? 'possible' : 'fits';
			const openQuestions = document.questions.map((q) => q.id).filter((q) => open.has(q));
			return [id, { status, reasons: [], hangsOn, openQuestions }];
		}),
	);
	const recommendation = document.recommendations.find(({ when }) => !when);
	if (!recommendation)
		throw new Error(`table "${document.id}" has no recommendation for everyone else`);
	const order = bestFirst(document, recommendation);
	const having = (status: Status) => order.filter((id) => rows[id]?.status === status);
	const [fits, possible] = [having('fits'), having('possible')];
	return {
		answers: {},
		rows,
		counts: { fits: fits.length, possible: possible.length, 'ruled-out': 0 },
		best: fits[0] ?? possible[0],
		left: [...fits, ...possible],
		recommendation,
		remaining: Object.fromEntries(
			document.questions.map(({ id, answers }) => [id, answers.map((answer) => answer.id)]),
		),
		implied: {},
		setAside: [],
	};
}

/** What `applying` says of the conditions of a variant while nothing was said, without the engine. */
export function openingConditions(conditions: readonly Condition[], variant: string): Applies[] {
	return conditions
		.filter(({ variants }) => variants.includes(variant))
		.map((condition) => ({ condition, sure: !condition.when }));
}
