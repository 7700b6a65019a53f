import { AnswerError } from './errors.ts';
import { everything, type Region } from './region.ts';
import type { Input, Inputs } from './types.ts';

/**
 * The region that partial answers leave open.
 *
 * @throws AnswerError for an input or an answer that the table does not have.
 */
export function answered(inputs: Inputs, partial: Readonly<Record<string, unknown>>): Region {
	const region = [...everything(inputs)];
	const ids = Object.keys(inputs);
	for (const [id, answer] of Object.entries(partial)) {
		if (answer === undefined) continue;
		const at = ids.indexOf(id);
		if (at < 0) throw new AnswerError(id, answer, `one of the inputs ${ids.join(', ')}`);
		const n = position(id, inputs[id] as Input, answer);
		region[at] = [[n, n]];
	}
	return region;
}

/** Like `answered`, for answers to every input. */
export function allAnswered(inputs: Inputs, answers: Readonly<Record<string, unknown>>): Region {
	for (const id of Object.keys(inputs)) {
		if (answers[id] === undefined) throw new AnswerError(id, undefined, 'an answer');
	}
	return answered(inputs, answers);
}

function position(id: string, input: Input, answer: unknown): number {
	if (Array.isArray(input)) {
		const n = input.indexOf(answer);
		if (n < 0) throw new AnswerError(id, answer, `one of ${input.join(', ')}`);
		return n;
	}
	const { from, to } = input as { from: number; to: number };
	if (typeof answer !== 'number' || !Number.isInteger(answer) || answer < from || answer > to) {
		throw new AnswerError(id, answer, `a whole number from ${from} to ${to}`);
	}
	return answer;
}
