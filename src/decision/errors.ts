/** Says where something was received where something else was expected. */
class Refusal extends Error {
	readonly where: string;
	readonly received: unknown;
	readonly expected: string;
	constructor(where: string, received: unknown, expected: string) {
		super(`${where}: received ${JSON.stringify(received)}, expected ${expected}`);
		this.where = where;
		this.received = received;
		this.expected = expected;
	}
}

/** A definition that contradicts itself. */
export class DefinitionError extends Refusal {
	override name = 'DefinitionError';
}

/** Answers that a table cannot read: an unknown input, an unknown answer, or a missing one. */
export class AnswerError extends Refusal {
	override name = 'AnswerError';
}
