/** Never leaves this file. */
const SPENT = new Error();

let left = Infinity;

/** Takes steps of a search. @throws when fewer are left. */
export function spend(steps = 1): void {
	left -= steps;
	if (left < 0) throw SPENT;
}

/** The result of a search, or undefined where it takes more steps: a hopeless one ends and says so. */
export function within<T>(steps: number, search: () => T): T | undefined {
	left = steps;
	try {
		return search();
	} catch (error) {
		if (error !== SPENT) throw error;
		return undefined;
	} finally {
		left = Infinity;
	}
}
