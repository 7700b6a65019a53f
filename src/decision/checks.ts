import { Budget, unlessSpent } from './budget.ts';
import type { Check } from './proof.ts';

/** Runs checks, each with a budget of its own, and remembers which were not finished. */
export class Checks {
	readonly unfinished: Check[] = [];
	readonly #steps: number;
	constructor(steps: number) {
		this.#steps = steps;
	}

	/** What a search finds, or undefined where its budget was used up. */
	whole<T>(name: Check, search: (budget: Budget) => T): T | undefined {
		const found = unlessSpent(() => search(new Budget(this.#steps)));
		if (found === undefined) this.unfinished.push(name);
		return found;
	}

	/** What a search finds one by one; what was found before the budget was used up stays. */
	each<T>(name: Check, search: (budget: Budget) => Iterable<T>): T[] {
		const found: T[] = [];
		this.whole(name, (budget) => {
			for (const one of search(budget)) found.push(one);
			return found;
		});
		return found;
	}
}
