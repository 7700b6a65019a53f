import * as z from 'zod';
import { answers, evidence, id, sort, sources, text, version } from './schema.ts';

const stretch = z
	.strictObject({ from: z.int().optional(), to: z.int().optional() })
	.refine(({ from, to }) => from !== undefined || to !== undefined, 'from, to, or both');
const box = z.record(
	z.string(),
	z.union([z.string(), z.array(z.string()).min(1, 'an answer'), z.int(), stretch]),
);

/** Given: either answers to choose from, or a range to count in. */
const oneOf = (a: unknown, b: unknown) => (a === undefined) !== (b === undefined);

/** The form of a decision's document. That ids exist is checked in `check-decision.ts`. */
export const decisionSchema = z.strictObject({
	id,
	title: text,
	rowLabel: text,
	legend: text,
	version,
	inputs: z
		.array(
			z
				.strictObject({
					id,
					text,
					label: text,
					help: text,
					sort,
					answers: answers.optional(),
					range: z.strictObject({ from: z.int(), to: z.int(), unit: text }).optional(),
				})
				.refine((one) => oneOf(one.answers, one.range), 'either answers or a range'),
		)
		.min(1, 'at least one input'),
	outputs: z
		.array(
			z
				.strictObject({ id, label: text, values: answers.optional(), unit: text.optional() })
				.refine((one) => oneOf(one.values, one.unit), 'either values or a unit'),
		)
		.min(1, 'at least one output'),
	rules: z
		.array(
			z.strictObject({
				id,
				when: box,
				then: z.record(z.string(), z.union([z.string(), z.number()])),
				reason: text,
				...evidence,
			}),
		)
		.min(1, 'at least one rule'),
	implications: z.array(z.strictObject({ id, never: box, reason: text, ...evidence })),
	sources,
});
