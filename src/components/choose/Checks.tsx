import type { TableDocument } from '../../guide/types.ts';
import type { Row } from '../../plan/reading.ts';
import { boxWords } from '../../plan/words.ts';

/** How many open points are shown before the rest folds away. */
const SHOWN = 4;

/** What an answer still hangs on, each with a way to the question. */
export function Checks({
	document,
	row,
	open,
	assume,
}: {
	document: TableDocument;
	row: Row | undefined;
	open: readonly string[];
	assume: () => void;
}) {
	const points = row?.hangsOn ?? [];
	const item = (exclusion: (typeof points)[number]) => {
		const cells = Object.entries(exclusion.when).filter(([id]) => open.includes(id));
		return (
			<li key={exclusion.id}>
				<a href={`#question-${cells[0]?.[0]}`}>{boxWords(document, Object.fromEntries(cells))}</a>
				{` would rule it out. ${exclusion.reason}`}
			</li>
		);
	};
	return (
		<div class="choose-checks">
			<p>
				<strong>
					{`Check ${points.length === 1 ? 'one point' : `${points.length} points`} before you commit:`}
				</strong>
			</p>
			<ul>{points.slice(0, SHOWN).map(item)}</ul>
			{points.length > SHOWN && (
				<details>
					<summary>{`${points.length - SHOWN} more`}</summary>
					<ul>{points.slice(SHOWN).map(item)}</ul>
				</details>
			)}
			<button type="button" class="choose-primary needs-script" onClick={assume}>
				Assume the usual answers
			</button>
		</div>
	);
}
