import { unknownId } from './look-up.ts';
import type { TableDocument } from './types.ts';

/**
 * A table limited to some of its options: what concerns no variant that is left goes, and so do
 * questions that can no longer decide anything.
 *
 * @throws Error for an option that the table does not have.
 */
export function limited(document: TableDocument, options: readonly string[]): TableDocument {
	const known = document.options.map((o) => o.id);
	for (const id of options) {
		if (!known.includes(id)) throw new Error(unknownId('options', id, known));
	}
	const variants = document.variants.filter((v) => options.includes(v.option));
	const left = variants.map((v) => v.id);
	const concerning = <T extends { readonly variants: readonly string[] }>(records: readonly T[]) =>
		records
			.map((record) => ({ ...record, variants: record.variants.filter((id) => left.includes(id)) }))
			.filter((record) => record.variants.length > 0);

	const exclusions = concerning(document.exclusions);
	const asked = new Set(exclusions.flatMap((e) => Object.keys(e.when)));
	const implications = document.implications.filter(({ never }) =>
		asked.has(Object.keys(never).at(-1) ?? ''),
	);
	for (const { never } of implications) for (const id of Object.keys(never)) asked.add(id);
	const conditions = (records: TableDocument['limits']) =>
		concerning(records).filter(({ when }) => Object.keys(when ?? {}).every((id) => asked.has(id)));

	return {
		...document,
		questions: document.questions.filter((q) => asked.has(q.id)),
		options: document.options.filter((o) => options.includes(o.id)),
		variants,
		exclusions,
		implications,
		requirements: conditions(document.requirements),
		limits: conditions(document.limits),
		// Whole, so that what is left keeps its place in what the docs recommend.
		recommendations: document.recommendations.filter(({ when }) =>
			Object.keys(when ?? {}).every((id) => asked.has(id)),
		),
	};
}
