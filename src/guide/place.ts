import type { ZodError } from 'zod';

/** The faults of form as sentences: `exclusions[3] "udp-4789-blocked".reason: received …, expected: …`. */
export function faultsOfForm(document: unknown, error: ZodError): string[] {
	return error.issues.map((issue) => {
		const received = JSON.stringify(at(document, issue.path)) ?? 'nothing';
		return `${place(document, issue.path)}: received ${received}, expected: ${issue.message}`;
	});
}

/** Where in the document, with the id of the record. */
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
