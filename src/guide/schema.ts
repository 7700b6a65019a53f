import * as z from 'zod';

/** The form of each record. That ids exist is checked beside it, in `check.ts`. */
export const id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
export const text = z.string().trim().min(1, 'some text');
const day = z.iso.date('a day, YYYY-MM-DD');
const box = z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1, 'an answer')]));

export const evidence = {
	sources: z.array(z.string()).min(1, 'at least one source'),
	confidence: z.enum(['read', 'inferred', 'disputed', 'unverified']).optional(),
	caveat: text.optional(),
};
const variants = z.array(z.string()).min(1, 'at least one variant');
const cell = { seed: z.string(), today: text.optional() };
const rating = z.strictObject({ id, rank: z.int().min(1), ...cell });
const column = z.strictObject({ id, label: text, filter: text.optional() });
const condition = z.strictObject({ id, when: box.optional(), variants, text, ...evidence });

export const version = z.strictObject({
	data: z.string().regex(/^\d{4}\.\d{2}\.\d+$/, 'YYYY.MM.N'),
	calico: text,
	checked: day,
});
export const sort = z.enum(['wish', 'setting', 'circumstance']);
export const answers = z.array(z.strictObject({ id, label: text })).min(2, 'at least two answers');
export const sources = z.record(
	z.string(),
	z.strictObject({
		title: text,
		address: z.url('a public address'),
		version: text,
		checked: day,
	}),
);

/** The form of a table's document. */
export const documentSchema = z.strictObject({
	id,
	title: text,
	rowLabel: text,
	legend: text,
	recommender: text,
	columns: z.array(column),
	version,
	questions: z.array(
		z.strictObject({
			id,
			text,
			label: text,
			help: text,
			sort,
			group: text,
			answers,
			usual: z.array(z.string()),
		}),
	),
	environments: z.record(z.string(), text),
	options: z.array(
		z.strictObject({
			id,
			name: text,
			summary: text,
			page: text,
			cells: z.record(z.string(), z.union([rating, z.strictObject(cell)])),
		}),
	),
	variants: z.array(
		z.strictObject({
			id,
			option: z.string(),
			name: text,
			fullName: text,
			summary: text,
			environments: z.array(z.string()),
			today: text.optional(),
			rank: z.int().min(0),
		}),
	),
	exclusions: z.array(z.strictObject({ id, when: box, variants, reason: text, ...evidence })),
	implications: z.array(z.strictObject({ id, never: box, reason: text, ...evidence })),
	requirements: z.array(condition),
	limits: z.array(condition),
	recommendations: z.array(
		z.strictObject({ id, when: box.optional(), variants, reason: text, ...evidence }),
	),
	sources,
});
