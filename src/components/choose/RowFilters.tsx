import type { Rating, TableDocument } from '../../guide/types.ts';
import { type Shown, untouched } from '../../plan/state.ts';
import { memo } from './memo.ts';
import type { Step } from './use-address.ts';

/** Which rows are shown. It never changes what fits. */
export const RowFilters = memo(RowFiltersView);

function RowFiltersView({
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
	const select = (
		label: string,
		value: string | undefined,
		values: readonly (readonly [string, string])[],
		set: (value: string) => void,
	) => (
		<label class="choose-filter" key={label}>
			<span>{label}</span>
			<select value={value ?? ''} onChange={(event) => set(event.currentTarget.value)}>
				<option value="">Any</option>
				{values.map(([id, words]) => (
					<option key={id} value={id}>
						{words}
					</option>
				))}
			</select>
		</label>
	);
	const environments = Object.entries(document.environments);
	return (
		<>
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
			{environments.length > 0 &&
				select('Environment', shown.environment, environments, (value) =>
					show({ ...shown, environment: value || undefined }),
				)}
			{document.columns.map(
				({ id, filter }) =>
					filter &&
					select(filter, shown.ratings[id], ratingsOf(document, id), (value) => {
						const { [id]: _, ...others } = shown.ratings;
						show({ ...shown, ratings: value ? { ...others, [id]: value } : others });
					}),
			)}
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
			<p class="choose-count">
				{count === document.variants.length
					? 'All rows are shown.'
					: `${count} of ${document.variants.length} rows are shown.`}
			</p>
			{count === 0 && (
				<p class="choose-empty">
					No row matches these filters.{' '}
					<button type="button" onClick={() => show(untouched.shown)}>
						Show all rows
					</button>
				</p>
			)}
		</>
	);
}

/** The ratings in a column, best first, each once. */
function ratingsOf(document: TableDocument, column: string): [id: string, words: string][] {
	const ratings = document.options.map((o) => o.cells[column] as Rating);
	return [...new Map(ratings.sort((a, b) => a.rank - b.rank).map((r) => [r.id, r.seed]))];
}
