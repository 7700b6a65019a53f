/** Something that was received where something else was expected. */
class Refusal extends Error {
	readonly received: unknown;
	readonly expected: string;
	constructor(where: string, received: unknown, expected: string) {
		super(`${where}: received ${JSON.stringify(received)}, expected ${expected}`);
		this.received = received;
		this.expected = expected;
	}
}

/** A definition that contradicts itself: says where, what was received and what was expected. */
export class DefinitionError extends Refusal {
	override name = 'DefinitionError';
	readonly where: string;
	constructor(where: string, received: unknown, expected: string) {
		super(where, received, expected);
		this.where = where;
	}
}

/** Answers that a table cannot read: an unknown input, an unknown answer, or a missing one. */
export class AnswerError extends Refusal {
	override name = 'AnswerError';
	readonly input: string;
	constructor(input: string, received: unknown, expected: string) {
		super(`answer to "${input}"`, received, expected);
		this.input = input;
	}
}
