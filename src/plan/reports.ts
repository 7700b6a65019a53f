import { nothingFits as flannelBackends } from '../guide/flannel-backends/nothing-fits.ts';
import { nothingFits as networkingOptions } from '../guide/networking-options/nothing-fits.ts';
import type { NothingFits } from '../guide/nothing-fits.ts';
import { decisions, tables } from '../guide/tables.ts';
import type { GuideExample } from '../guide/types.ts';
import { type Report, reportChoice, reportDecision } from './report.ts';

/** Explanations of what cannot be had together. The operator's table has none: its refusals say it. */
const explained: Readonly<Record<string, readonly NothingFits[]>> = {
	'networking-options': networkingOptions,
	'flannel-backends': flannelBackends,
};

/**
 * What was proved of every table of the guide, choices first.
 *
 * @param examples every worked case, from the prose as well
 */
export function reports(examples: readonly GuideExample[]): Report[] {
	const of = (id: string) => examples.filter((example) => example.table === id);
	return [
		...tables.map((table) => reportChoice(table, of(table.id), explained[table.id] ?? [])),
		...decisions.map((decision) => reportDecision(decision, of(decision.id))),
	];
}
