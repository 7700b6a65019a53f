import { unknownIds } from './check-ids.ts';
import { choiceOf } from './choice.ts';
import { documentSchema } from './schema.ts';
import type { TableDocument } from './types.ts';

/** A fact that does not hold together: says in which table and record, what was received and expected. */
export class GuideError extends Error {
	override name = 'GuideError';
}

/**
 * Checks a table's document: its form, that every id it names exists and stands once, and that
 * exclusions and implications agree with the questions. Pages and data files read no other document.
 *
 * @throws GuideError naming every fault.
 */
export function checked(document: TableDocument): TableDocument {
	const { error } = documentSchema.safeParse(document);
	const faults = error
		? error.issues.map((issue) => {
				const received = JSON.stringify(at(document, issue.path)) ?? 'nothing';
				return `${place(document, issue.path)}: received ${received}, expected: ${issue.message}`;
			})
		: unknownIds(document);
	if (faults.length === 0) faults.push(...contradictions(document));
	if (faults.length > 0) {
		throw new GuideError([`table "${document.id}":`, ...faults].join('\n  '));
	}
	return document;
}

/** Where in the document, with the id of the record: `exclusions[3] "udp-4789-blocked".reason`. */
function place(document: unknown, path: readonly PropertyKey[]): string {
	return path
		.map((key, i) => {
			if (typeof key !== 'number') return i === 0 ? String(key) : `.${String(key)}`;
			const record = at(document, path.slice(0, i + 1)) as { id?: unknown } | undefined;
			return `[${key}]${typeof record?.id === 'string' ? ` "${record.id}"` : ''}`;
		})
		.join('');
}

function at(document: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce(
		(value: unknown, key) => (value as Record<PropertyKey, unknown>)?.[key],
		document,
	);
}

function contradictions(document: TableDocument): string[] {
	try {
		choiceOf(document);
		return [];
	} catch (error) {
		return [(error as Error).message];
	}
}
