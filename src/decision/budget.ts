/** Thrown inside the engine when a budget is used up; what is exported reports it as a status. */
export class BudgetSpent extends Error {}

/** How many steps a search may still take, so that a hopeless one ends and says so. */
export class Budget {
	#left: number;
	constructor(steps: number) {
		this.#left = steps;
	}

	/** @throws BudgetSpent when fewer steps are left. */
	spend(steps = 1): void {
		this.#left -= steps;
		if (this.#left < 0) throw new BudgetSpent();
	}
}

/** The result of a search, or undefined where its budget was used up first. */
export function unlessSpent<T>(search: () => T): T | undefined {
	try {
		return search();
	} catch (error) {
		if (error instanceof BudgetSpent) return undefined;
		throw error;
	}
}
