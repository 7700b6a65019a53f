import type { Implication, Question as Shape } from '../../guide/types.ts';
import { NOT_SURE } from '../../plan/state.ts';
import { Evidence, type Sourced } from './Evidence.tsx';
import { memo, sameData } from './memo.ts';

/** One question: a group of radio buttons with "not sure", and a way back to no answer. */
export const Question = memo(QuestionView, { implied: sameData });

function QuestionView({
	document,
	question,
	answer,
	implied = [],
	assumed = false,
	next = false,
	settled = false,
	say,
}: {
	document: Sourced;
	question: Pick<Shape, 'id' | 'text' | 'help' | 'answers'>;
	answer: string | undefined;
	implied?: readonly Implication[] | undefined;
	assumed?: boolean;
	/** Is it the question that tells most? */
	next?: boolean;
	/** Can its answer no longer change anything? */
	settled?: boolean | undefined;
	say: (question: string, answer: string | undefined) => void;
}) {
	const { id } = question;
	const cannot = (one: string) =>
		implied.some(({ never }) => ([never[id]].flat() as unknown[]).includes(one));
	const choices = [...question.answers, { id: NOT_SURE, label: 'Not sure' }];
	return (
		<fieldset
			class="choose-question"
			id={`question-${id}`}
			aria-describedby={`help-${id}`}
			data-next={next ? '' : undefined}
			data-settled={settled ? '' : undefined}
		>
			<legend>{question.text}</legend>
			{next && <span class="choose-mark">Most useful next</span>}
			{settled && <span class="choose-mark">Can no longer change what fits</span>}
			<p class="choose-help" id={`help-${id}`}>
				{question.help}
			</p>
			<div class="choose-answers">
				{choices.map((one) => (
					<label key={one.id} data-answer={one.id}>
						<input
							type="radio"
							name={id}
							value={one.id}
							checked={answer === one.id}
							disabled={cannot(one.id) && answer !== one.id}
							onChange={() => say(id, one.id)}
						/>
						<span>{one.label}</span>
					</label>
				))}
				{answer && (
					<button type="button" class="choose-clear" onClick={() => say(id, undefined)}>
						Clear<span class="sr-only"> the answer to: {question.text}</span>
					</button>
				)}
			</div>
			{assumed && (
				<p class="choose-note">Assumed: the usual answer. Change it if it is not yours.</p>
			)}
			{implied.map((one) => (
				<p class="choose-note" key={one.id}>
					{one.reason} <Evidence document={document} of={one} />
				</p>
			))}
		</fieldset>
	);
}
