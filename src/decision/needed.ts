import { without } from './without.ts';

/** Of some things that are enough together, those that are left when each is dropped that can be. */
export function needed<T>(
	some: readonly T[],
	enough: (some: readonly T[]) => boolean,
): readonly T[] {
	return some.reduce((kept, one) => {
		const fewer = without(kept, [one]);
		return enough(fewer) ? fewer : kept;
	}, some);
}
