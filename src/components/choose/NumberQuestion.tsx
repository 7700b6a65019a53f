import { useState } from 'preact/hooks';
import type { DecisionInput } from '../../guide/types.ts';
import { answerFrom, expected } from '../../plan/decision-link.ts';

/** A question that is answered by a whole number. What cannot be used is named, and changes nothing. */
export function NumberQuestion({
	input,
	range,
	value,
	say,
}: {
	input: DecisionInput;
	range: NonNullable<DecisionInput['range']>;
	value: string | number | undefined;
	say: (answer: string | number | undefined) => void;
}) {
	const [refused, setRefused] = useState<string>();
	const id = `question-${input.id}`;
	const type = (text: string) => {
		const answer = text === '' ? undefined : answerFrom(input, text);
		const unusable = text !== '' && answer === undefined;
		setRefused(unusable ? `Received “${text}”, expected ${expected(input)}.` : undefined);
		if (!unusable) say(answer);
	};
	return (
		<div class="choose-question">
			<label class="decider-label" for={id}>
				{input.text}
			</label>
			<p class="choose-help" id={`help-${input.id}`}>
				{input.help}
			</p>
			<input
				id={id}
				class="decider-number"
				inputMode="numeric"
				value={value ?? ''}
				aria-describedby={`help-${input.id} error-${input.id}`}
				aria-invalid={refused !== undefined}
				onChange={(event) => type(event.currentTarget.value.trim())}
			/>{' '}
			{range.unit}
			<p class="decider-error" id={`error-${input.id}`} role="alert">
				{refused}
			</p>
		</div>
	);
}
