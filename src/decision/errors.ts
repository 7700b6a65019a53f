/** Says where something was received where something else was expected. */
class Refusal extends Error {
	declare readonly where: string;
	declare readonly received: unknown;
	declare readonly expected: string;
	constructor(where: string, received: unknown, expected: string) {
		super(`${where}: received ${JSON.stringify(received)}, expected ${expected}`);
		Object.assign(this, { where, received, expected });
	}
}

/** A definition that contradicts itself. */
export class DefinitionError extends Refusal {
	override name = 'DefinitionError';
}

/** What a table cannot read: an unknown input, answer or variant, or an answer that is missing. */
export class AnswerError extends Refusal {
	override name = 'AnswerError';
}
