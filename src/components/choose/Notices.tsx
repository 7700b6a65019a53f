import type { TableDocument } from '../../guide/types.ts';
import type { SetAside } from '../../plan/settle.ts';
import { answerWords } from '../../plan/words.ts';
import { Evidence } from './Evidence.tsx';

/** Answers that are not used, because others already rule them out. */
export function Notices({
	document,
	setAside,
}: {
	document: TableDocument;
	setAside: readonly SetAside[];
}) {
	return (
		<>
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
