/** A fact that does not hold together: says in which table and record, what was received and expected. */
export class GuideError extends Error {
	override name = 'GuideError';
}
