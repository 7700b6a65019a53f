import type { TableDocument } from '../../guide/types.ts';
import type { Dropped } from '../../plan/link.ts';
import type { SetAside } from '../../plan/settle.ts';
import { answerWords } from '../../plan/words.ts';
import { DroppedParts } from './DroppedParts.tsx';
import { Evidence } from './Evidence.tsx';

/** What could not be used: parts of the link, and answers that others already rule out. */
export function Notices({
	document,
	dropped,
	setAside,
}: {
	document: TableDocument;
	dropped: readonly Dropped[];
	setAside: readonly SetAside[];
}) {
	return (
		<>
			<DroppedParts dropped={dropped} />
			{setAside.map(({ question: id, answer, by }) => {
				const question = document.questions.find((q) => q.id === id);
				if (!question) return null;
				return (
					<div class="choose-notice" key={by.id}>
						<p>
							<strong>
								Your answer “{question.label}: {answerWords(question, answer)}” is not used.
							</strong>{' '}
							{by.reason} <Evidence document={document} of={by} />
						</p>
					</div>
				);
			})}
		</>
	);
}
