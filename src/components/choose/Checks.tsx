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
		const question = open.find((id) => id in exclusion.when);
		return (
			<li key={exclusion.id}>
				Not possible with <a href={`#question-${question}`}>{boxWords(document, exclusion.when)}</a>
				. {exclusion.reason}
			</li>
		);
	};
	return (
		<div class="choose-checks">
			<p>
				<strong>
					It hangs on {points.length === 1 ? 'one point' : `${points.length} points`}:
				</strong>
			</p>
			<ul>{points.slice(0, SHOWN).map(item)}</ul>
			{points.length > SHOWN && (
				<details>
					<summary>{points.length - SHOWN} more</summary>
					<ul>{points.slice(SHOWN).map(item)}</ul>
				</details>
			)}
			<button type="button" class="needs-script" onClick={assume}>
				Assume the usual answers
			</button>
		</div>
	);
}
