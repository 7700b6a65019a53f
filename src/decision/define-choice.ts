import { checkEach, checkRows } from './check.ts';
import { checkSpace } from './check-space.ts';
import type { Assumption, Choice, Exclusion, Inputs, Only } from './types.ts';

/** A choice as it is written down: groups and assumptions may be left out. */
export interface ChoiceDefinition<
	I extends Inputs,
	V extends string,
	G extends string,
	E extends Exclusion<I, V>,
	A extends Assumption<I>,
> {
	readonly id: string;
	readonly inputs: I;
	readonly variants: readonly V[];
	readonly groups?: Readonly<Record<G, readonly V[]>>;
	readonly exclusions: readonly (E & { readonly when: Only<I, E['when']> })[];
	readonly assumptions?: readonly (A & { readonly never: Only<I, A['never']> })[];
}

/**
 * Makes a table of variants and exclusions, after checking the definition itself.
 * Exclusions and assumptions may carry more than the engine reads (a reason, a source); it is kept.
 *
 * @throws DefinitionError for an unknown input, answer or variant, a duplicate id, a box that covers
 * nothing or everything, an exclusion without a variant, or an assumption that takes nothing away.
 */
export function defineChoice<
	const I extends Inputs,
	const V extends string,
	const G extends string = never,
	E extends Exclusion<I, V> = Exclusion<I, V>,
	A extends Assumption<I> = Assumption<I>,
>(definition: ChoiceDefinition<I, V, G, E, A>): Choice<I, V, G, E, A> {
	const {
		id,
		inputs,
		variants,
		groups = {} as Record<G, readonly V[]>,
		exclusions,
		assumptions = [],
	} = definition;
	const where = checkSpace('choice', id, inputs, assumptions);
	checkEach(`${where}, variants`, variants);
	for (const [group, members] of Object.entries<readonly V[]>(groups)) {
		checkEach(`${where}, group "${group}"`, members, variants, 0);
	}
	checkRows(where, 'exclusion', inputs, exclusions, (at, { variants: excluded }) =>
		checkEach(`${at}, variants`, excluded, variants),
	);
	return { ...definition, groups, assumptions };
}
