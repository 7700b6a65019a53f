/** A definition that contradicts itself: says where, what was received and what was expected. */
export class DefinitionError extends Error {
	override name = 'DefinitionError';
	constructor(
		readonly where: string,
		readonly received: unknown,
		readonly expected: string,
	) {
		super(`${where}: received ${JSON.stringify(received)}, expected ${expected}`);
	}
}

/** Answers that a table cannot read: an unknown input, an unknown answer, or a missing one. */
export class AnswerError extends Error {
	override name = 'AnswerError';
	constructor(
		readonly input: string,
		readonly received: unknown,
		readonly expected: string,
	) {
		super(`answer to "${input}": received ${JSON.stringify(received)}, expected ${expected}`);
	}
}
