import type { Question } from '../../guide/types.ts';

/** A parameter that is a question of the options table too: its answers are the same. */
export function SharedQuestion({
	question,
	value,
	say,
}: {
	question: Question | undefined;
	value: string;
	say: (question: string, answer: string) => void;
}) {
	if (!question) return null;
	const id = `field-${question.id}`;
	return (
		<div class="plan-field">
			<label for={id}>{question.label}</label>
			<select
				id={id}
				value={value}
				aria-describedby={`about-${question.id}`}
				onChange={(event) => say(question.id, event.currentTarget.value)}
			>
				{question.answers.map((one) => (
					<option key={one.id} value={one.id}>
						{one.label}
					</option>
				))}
			</select>
			<p class="choose-help" id={`about-${question.id}`}>
				{question.help}
			</p>
		</div>
	);
}
