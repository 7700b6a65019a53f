import { defineChoice } from '../decision/index.ts';
import { unknownIds } from './check-ids.ts';
import { choiceOf } from './choice.ts';
import { GuideError } from './guide-error.ts';
import { faultsOfForm } from './place.ts';
import { documentSchema } from './schema.ts';
import type { TableDocument } from './types.ts';

/**
 * Checks a table's document: its form, that every id it names exists and stands once, and that
 * exclusions and implications agree with the questions. Pages and data files read no other document.
 *
 * @throws GuideError naming every fault.
 */
export function checked(document: TableDocument): TableDocument {
	const { error } = documentSchema.safeParse(document);
	const faults = error ? faultsOfForm(document, error) : unknownIds(document);
	if (faults.length === 0) faults.push(...contradictions(document));
	if (faults.length > 0) {
		throw new GuideError([`table "${document.id}":`, ...faults].join('\n  '));
	}
	return document;
}

function contradictions(document: TableDocument): string[] {
	try {
		defineChoice(choiceOf(document));
		return [];
	} catch (error) {
		return [(error as Error).message];
	}
}
