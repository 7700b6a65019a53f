import type { TableDocument } from '../../guide/types.ts';
import type { Said } from '../../plan/state.ts';
import { answerWords } from '../../plan/words.ts';

/** On paper, where the questions are left out: what was answered. */
export function Given({ document, said }: { document: TableDocument; said: Said }) {
	const given = document.questions.flatMap((q) => {
		const answer = said[q.id];
		return answer ? [`${q.label}: ${answerWords(q, answer)}`] : [];
	});
	return <p class="choose-given">{`Answered: ${given.join('; ') || 'nothing'}.`}</p>;
}
