import { prove } from '../decision/index.ts';
import { decisionOf } from './decision.ts';
import { GuideError } from './guide-error.ts';
import { faultsOfForm } from './place.ts';
import { decisionSchema } from './schema-decision.ts';
import type { DecisionDocument } from './types.ts';

/**
 * Checks a decision's document: its form, that every id it names exists and stands once, and that
 * exactly one rule holds for each combination of answers that can occur.
 *
 * @throws GuideError naming every fault.
 */
export function checkedDecision(document: DecisionDocument): DecisionDocument {
	const { error } = decisionSchema.safeParse(document);
	const faults = error ? faultsOfForm(document, error) : unknownSources(document);
	if (faults.length === 0) faults.push(...unproved(document));
	if (faults.length > 0) {
		throw new GuideError([`decision "${document.id}":`, ...faults].join('\n  '));
	}
	return document;
}

function unknownSources(document: DecisionDocument): string[] {
	const all = Object.keys(document.sources);
	return (['rules', 'implications'] as const).flatMap((list) =>
		document[list].flatMap(({ id, sources }, i) =>
			sources
				.filter((source) => !all.includes(source))
				.map(
					(source) =>
						`${list}[${i}] "${id}".sources: received "${source}", expected one of ${all.join(', ')}`,
				),
		),
	);
}

/** What the definition itself refuses, else every gap and overlap with answers that show it. */
function unproved(document: DecisionDocument): string[] {
	try {
		const { status, unfinished, gaps, overlaps } = prove(decisionOf(document));
		return [
			...gaps.map((gap) => `rules: received none for ${JSON.stringify(gap.witness)}, expected one`),
			...overlaps.map(
				({ rules, witness }) =>
					`rules: received ${rules.map((id) => `"${id}"`).join(' and ')} for ${JSON.stringify(witness)}, expected one`,
			),
			...(status === 'proved' ? [] : [`rules: received no proof of ${unfinished.join(', ')}`]),
		];
	} catch (error) {
		return [(error as Error).message];
	}
}
