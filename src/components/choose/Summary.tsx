import type { Reading } from '../../plan/reading.ts';
import { countSentence } from '../../plan/sentence.ts';

/** The counts, as one sentence that is announced and as a bar, and ways to the parts of the page. */
export function Summary({
	reading,
	rows,
	compared,
}: {
	reading: Reading;
	/** How many rows are shown, where filters hide some. */
	rows: number | undefined;
	/** How many variants are marked to stand side by side. */
	compared: number;
}) {
	const { counts } = reading;
	return (
		<div class="choose-summary">
			<div class="choose-bar" aria-hidden="true">
				{(['fits', 'possible', 'ruled-out'] as const).map((status) => (
					<span key={status} data-status={status} style={{ flexGrow: counts[status] }} />
				))}
			</div>
			{/* One sentence in one place: what is told after a change is told once. */}
			<p class="choose-sentence" role="status">
				{countSentence(counts)}
				{rows !== undefined && (
					<span class="sr-only"> {rows === 1 ? '1 row is' : `${rows} rows are`} shown.</span>
				)}
			</p>
			<div class="choose-actions needs-script">
				{compared > 0 && (
					<a class="choose-jump choose-jump-compared" href="#comparison">
						Compare {compared}
					</a>
				)}
				<a class="choose-jump" href="#questions">
					Questions
				</a>
				<a class="choose-jump" href="#results">
					Results
				</a>
			</div>
		</div>
	);
}
