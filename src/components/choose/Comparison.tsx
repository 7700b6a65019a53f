import { useState } from 'preact/hooks';
import type { GuideChoice } from '../../guide/choice.ts';
import { traitsByTable } from '../../guide/traits.ts';
import type { TableDocument } from '../../guide/types.ts';
import { type ComparedLine, comparison } from '../../plan/comparison.ts';
import type { Reading } from '../../plan/reading.ts';
import { confidenceWords, statusWords } from '../../plan/words.ts';
import { Evidence } from './Evidence.tsx';
import { Shape } from './Shape.tsx';

/** Variants side by side, with what differs marked by a word and a line. */
export function Comparison({
	document,
	choice,
	reading,
	ids,
	compare,
}: {
	document: TableDocument;
	choice: GuideChoice;
	reading: Reading;
	ids: readonly string[];
	/** Puts a variant beside the others, or takes it away. */
	compare: (variant: string) => void;
}) {
	const [differing, onlyDiffering] = useState(false);
	const variants = ids.flatMap((id) => document.variants.find((v) => v.id === id) ?? []);
	const rows = comparison(document, traitsByTable[document.id] ?? [], choice, reading, ids);
	const different = rows.filter(({ same }) => !same).length;
	return (
		<>
			<label class="choose-switch">
				<input
					type="checkbox"
					role="switch"
					aria-checked={differing}
					checked={differing}
					onChange={(event) => onlyDiffering(event.currentTarget.checked)}
				/>
				<span>
					Only what differs ({different} of {rows.length})
				</span>
			</label>
			<section
				class="choose-scroll"
				aria-label="Side by side, scrolls sideways"
				// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
				tabIndex={0}
			>
				<table class="choose-table choose-compared" data-columns={ids.length}>
					<caption class="sr-only">{variants.map((v) => v.fullName).join(' beside ')}</caption>
					<thead>
						<tr>
							{variants.map(({ id, fullName }) => {
								const status = reading.rows[id]?.status ?? 'possible';
								return (
									<th scope="col" key={id}>
										<a href={`#${id}`} class="choose-name">
											{fullName}
										</a>{' '}
										<span class="choose-status" data-status={status}>
											<Shape status={status} /> {statusWords[status]}
										</span>{' '}
										<button type="button" class="choose-clear" onClick={() => compare(id)}>
											Take out<span class="sr-only"> {fullName}</span>
										</button>
									</th>
								);
							})}
						</tr>
					</thead>
					{rows
						.filter(({ same }) => !differing || !same)
						.map((row) => (
							<tbody key={row.id} data-differs={row.same ? undefined : ''}>
								<tr>
									<th scope="rowgroup" colSpan={ids.length}>
										<span>
											{row.label}{' '}
											<span class="choose-differs">{row.same ? 'Same' : 'Differs'}</span>
										</span>
									</th>
								</tr>
								<tr>
									{row.cells.map((lines, i) => (
										<td key={ids[i]}>
											<Lines document={document} lines={lines} />
										</td>
									))}
								</tr>
							</tbody>
						))}
				</table>
			</section>
		</>
	);
}

/** What is said of one variant in one respect; its sources are folded away, doubts are not. */
function Lines({ document, lines }: { document: TableDocument; lines: readonly ComparedLine[] }) {
	const cited = lines.filter(({ evidence }) => evidence);
	return (
		<>
			{lines.length === 0 && <p>Nothing of its own.</p>}
			{lines.map(({ text, evidence }) => {
				const doubt = confidenceWords[evidence?.confidence ?? 'read'];
				return (
					<p key={text}>
						{text} {doubt && <span class="choose-confidence">{doubt}</span>}
					</p>
				);
			})}
			{cited.length > 0 && (
				<details>
					<summary>{cited.length === 1 ? 'Source' : 'Sources'}</summary>
					{cited.map(
						({ text, evidence }) =>
							evidence && (
								<p key={text}>
									{cited.length > 1 && `${text.slice(0, text.indexOf(' ', 24)).trim()} … `}
									<Evidence document={document} of={evidence} />
								</p>
							),
					)}
				</details>
			)}
		</>
	);
}
