import type { TableDocument } from '../../guide/types.ts';
import type { Shown } from '../../plan/state.ts';
import type { Step } from './use-state.ts';

/** Which rows are shown. It never changes what fits. */
export function RowFilters({
	document,
	shown,
	count,
	show,
}: {
	document: TableDocument;
	shown: Shown;
	count: number;
	show: (next: Shown, step?: Step) => void;
}) {
	const ratings = (key: 'performance' | 'complexity') => [
		...new Map(document.options.map((o) => [o[key].id, o[key].seed])),
	];
	const select = (
		key: 'environment' | 'performance' | 'complexity',
		label: string,
		values: readonly (readonly [string, string])[],
	) => (
		<label class="choose-filter">
			<span>{label}</span>
			<select
				value={shown[key] ?? ''}
				onChange={(event) => show({ ...shown, [key]: event.currentTarget.value || undefined })}
			>
				<option value="">Any</option>
				{values.map(([id, words]) => (
					<option key={id} value={id}>
						{words}
					</option>
				))}
			</select>
		</label>
	);
	return (
		<fieldset class="choose-filters needs-script">
			<legend>Rows shown</legend>
			<label class="choose-switch">
				<input
					type="checkbox"
					role="switch"
					aria-checked={shown.open}
					checked={shown.open}
					onChange={(event) => show({ ...shown, open: event.currentTarget.checked })}
				/>
				<span>Only what can still be chosen</span>
			</label>
			{select('environment', 'Environment', Object.entries(document.environments))}
			{select('performance', 'Performance', ratings('performance'))}
			{select('complexity', 'Set-up', ratings('complexity'))}
			<label class="choose-filter">
				<span>Words in the row</span>
				<input
					type="search"
					maxLength={80}
					value={shown.text ?? ''}
					onInput={(event) =>
						show({ ...shown, text: event.currentTarget.value || undefined }, 'replace')
					}
				/>
			</label>
			<p class="choose-count" role="status">
				{count === document.variants.length
					? `All ${count} rows are shown.`
					: `${count} of ${document.variants.length} rows are shown.`}
			</p>
			{count === 0 && (
				<p class="choose-empty">
					No row matches these filters.{' '}
					<button type="button" onClick={() => show({ open: false })}>
						Show all rows
					</button>
				</p>
			)}
		</fieldset>
	);
}
