import type { TableDocument } from '../../guide/types.ts';
import type { Because, Row } from '../../plan/reading.ts';
import type { Said } from '../../plan/state.ts';
import { boxWords } from '../../plan/words.ts';
import { Evidence } from './Evidence.tsx';

/** Why a row is ruled out, what it still hangs on, or what settles that it fits. */
export function RowReasons({
	document,
	row,
	why,
}: {
	document: TableDocument;
	row: Row;
	why?: Said | undefined;
}) {
	if (row.status === 'possible') {
		const questions = document.questions.filter((q) => row.openQuestions.includes(q.id));
		return (
			<div class="choose-hangs needs-script">
				{'Hangs on: '}
				<ul>
					{questions.map((q) => (
						<li key={q.id}>
							<a href={`#question-${q.id}`}>{q.label}</a>
						</li>
					))}
				</ul>
			</div>
		);
	}
	if (row.status === 'fits') {
		return (
			<p class="choose-hangs">
				Nothing that you answered speaks against it.{' '}
				{why && (
					<span class="choose-why">
						{Object.keys(why).length > 0
							? `It fits whatever else you answer, because of: ${boxWords(document, why)}.`
							: 'It fits whatever you answer.'}
					</span>
				)}
			</p>
		);
	}
	return (
		<ul class="choose-reasons">
			{row.reasons.map(({ exclusion, because }) => (
				<li key={exclusion.id}>
					<strong>{because.map((one) => causeWords(document, one)).join(' and ')}.</strong>
					{because
						.flatMap(({ impliedBy }) => impliedBy)
						.map(({ implication }) => (
							<span key={implication.id}>
								{' '}
								{implication.reason} <Evidence document={document} of={implication} />
							</span>
						))}{' '}
					{exclusion.reason} <Evidence document={document} of={exclusion} />
				</li>
			))}
		</ul>
	);
}

/** One answer that does it; where nobody gave it, the answer that implies it comes first. */
function causeWords(document: TableDocument, { question, answers, impliedBy }: Because): string {
	const said = boxWords(document, { [question]: answers });
	const [implied] = impliedBy;
	return implied
		? `${boxWords(document, { [implied.question]: [implied.answer] })}, so ${said}`
		: said;
}
