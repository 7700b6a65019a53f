import { checkBox, checkDistinct, checkInputs, checkKnown } from './check.ts';
import { checkAssumptions } from './check-assumptions.ts';
import { DefinitionError } from './errors.ts';
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
	const { id, inputs, variants, exclusions } = definition;
	const groups = definition.groups ?? ({} as Record<G, readonly V[]>);
	const assumptions = definition.assumptions ?? [];
	const where = `choice "${id}"`;

	checkInputs(where, inputs);
	if (variants.length === 0)
		throw new DefinitionError(`${where}, variants`, variants, 'at least one');
	checkDistinct(`${where}, variants`, variants);
	for (const [group, members] of Object.entries<readonly V[]>(groups)) {
		const at = `${where}, group "${group}"`;
		checkDistinct(at, members);
		for (const member of members) checkKnown(at, member, variants);
	}
	checkDistinct(
		`${where}, exclusions`,
		exclusions.map((e) => e.id),
	);
	for (const exclusion of exclusions) {
		const at = `${where}, exclusion "${exclusion.id}"`;
		checkBox(at, inputs, exclusion.when);
		if (exclusion.variants.length === 0)
			throw new DefinitionError(`${at}, variants`, [], 'at least one');
		checkDistinct(`${at}, variants`, exclusion.variants);
		for (const variant of exclusion.variants) checkKnown(`${at}, variants`, variant, variants);
	}
	checkAssumptions(where, inputs, assumptions);
	return { id, inputs, variants, groups, exclusions, assumptions };
}
