import type { Reading } from '../../plan/reading.ts';
import { countSentence } from '../../plan/sentence.ts';

/** The counts, as one sentence that is announced and as a bar. */
export function Summary({ reading }: { reading: Reading }) {
	const { counts } = reading;
	return (
		<div class="choose-summary">
			<div class="choose-bar" aria-hidden="true">
				{(['fits', 'possible', 'ruled-out'] as const).map((status) => (
					<span key={status} data-status={status} style={{ flexGrow: counts[status] }} />
				))}
			</div>
			<p class="choose-sentence" role="status">
				{countSentence(counts)}
			</p>
			<div class="choose-actions needs-script">
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
