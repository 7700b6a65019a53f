/** A definition that contradicts itself: says where, what was received and what was expected. */
export class DefinitionError extends Error {
	override name = 'DefinitionError';
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

/** Answers that a table cannot read: an unknown input, an unknown answer, or a missing one. */
export class AnswerError extends Error {
	override name = 'AnswerError';
	readonly input: string;
	readonly received: unknown;
	readonly expected: string;
	constructor(input: string, received: unknown, expected: string) {
		super(`answer to "${input}": received ${JSON.stringify(received)}, expected ${expected}`);
		this.input = input;
		this.received = received;
		this.expected = expected;
	}
}
