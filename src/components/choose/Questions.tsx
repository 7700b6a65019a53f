import type { TableDocument } from '../../guide/types.ts';
import type { Guidance } from '../../plan/guidance.ts';
import type { Reading } from '../../plan/reading.ts';
import type { Said } from '../../plan/state.ts';
import { Part } from './Part.tsx';
import { Question } from './Question.tsx';

/** All questions under their headings. */
export function Questions({
	document,
	said,
	reading,
	guide,
	assumed,
	say,
	restart,
}: {
	document: TableDocument;
	said: Said;
	reading: Reading;
	/** Missing until it is computed. */
	guide: Guidance | undefined;
	/** Answers that were assumed. */
	assumed: Said;
	say: (question: string, answer: string | undefined) => void;
	restart: () => void;
}) {
	const groups = [...new Set(document.questions.map((q) => q.group))];
	return (
		<Part
			as="form"
			class="choose-questions needs-script"
			id="questions"
			tabIndex={-1}
			aria-label="Questions about your cluster"
			onSubmit={(event) => event.preventDefault()}
		>
			<p class="choose-progress">
				<span>{`${Object.keys(said).length} of ${document.questions.length} answered`}</span>
				<button type="button" onClick={restart} disabled={Object.keys(said).length === 0}>
					Start over
				</button>
			</p>
			{groups.map((group) => (
				<Part as="section" key={group}>
					<h2>{group}</h2>
					{document.questions
						.filter((question) => question.group === group)
						.map((question) => (
							<Question
								key={question.id}
								document={document}
								question={question}
								answer={said[question.id]}
								implied={reading.implied[question.id]}
								assumed={
									said[question.id] !== undefined && assumed[question.id] === said[question.id]
								}
								next={guide?.next === question.id}
								settled={guide?.settled.includes(question.id)}
								say={say}
							/>
						))}
				</Part>
			))}
		</Part>
	);
}
