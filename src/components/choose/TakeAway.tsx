import type { GuideChoice } from '../../guide/choice.ts';
import type { TableDocument } from '../../guide/types.ts';
import type { Reading } from '../../plan/reading.ts';
import type { Said } from '../../plan/state.ts';
import { useHandOver } from './use-hand-over.ts';

/** Copies and downloads of the decision and of the table as shown. Says what happened. */
export function TakeAway({
	document: table,
	choice,
	reading,
	said,
	ids,
}: {
	document: TableDocument;
	choice: GuideChoice;
	reading: Reading;
	said: Said;
	/** The rows that are shown. */
	ids: readonly string[];
}) {
	const { told, copy, save } = useHandOver();
	// Loaded when asked for: most readers take the link.
	const record = async () =>
		(await import('../../plan/record.ts')).record(table, choice, reading, said, {
			date: new Date().toISOString().slice(0, 10),
			link: location.href,
		});
	const csv = async () =>
		(await import('../../plan/table-export.ts')).asCsv(table, reading, ids, location.search);
	const json = async () =>
		(await import('../../plan/table-export.ts')).asJson(table, reading, ids, location.search);
	const file = (label: string, name: string, type: string, text: () => Promise<string>) => (
		<button
			type="button"
			class="choose-clear"
			onClick={() => save(`The ${label}`, name, type, text)}
		>
			{label}
		</button>
	);
	return (
		<div class="choose-take needs-script">
			<button type="button" onClick={() => copy('The link', async () => location.href)}>
				Copy link
			</button>
			<button type="button" onClick={() => copy('The decision record', record)}>
				Copy as decision record
			</button>
			<span class="choose-files">
				Download: {file('record', `${table.id}-decision.md`, 'text/markdown', record)}
				{file('CSV', `${table.id}.csv`, 'text/csv', csv)}
				{file('JSON', `${table.id}.json`, 'application/json', json)}
			</span>
			<span role="status">{told}</span>
		</div>
	);
}
