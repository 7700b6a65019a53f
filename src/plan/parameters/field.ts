import type { VariantId } from '../../guide/networking-options/variants.ts';
import type { SourceId } from '../../guide/sources.ts';
import { type Codec, oneOf, wholeNumber } from './codecs.ts';
import type { Parameters } from './types.ts';

/** A parameter that is asked for, beside those that are questions of the options table. */
export interface Field<T> {
	readonly label: string;
	/** What a reader needs to know to fill it in. */
	readonly help: string;
	readonly codec: Codec<T>;
	/** Answers to choose from, where it is no free text. */
	readonly answers?: readonly { readonly id: T; readonly label: string }[];
	/** Numbers that it takes, where it is one. */
	readonly range?: { readonly from: number; readonly to: number; readonly unit?: string };
	/** Where its bounds are published, if they are not plain arithmetic. */
	readonly sources?: readonly SourceId[];
	/** Whether it says anything for this variant and these parameters. */
	readonly applies: (variant: VariantId, parameters: Parameters) => boolean;
}

/** A field for a whole number. */
export function number(
	from: number,
	to: number,
	unit?: string,
): Pick<Field<number>, 'codec' | 'range'> {
	return { codec: wholeNumber(from, to, unit), range: { from, to, ...(unit ? { unit } : {}) } };
}

/** A field for one of some answers, given as labels by id. */
export function choice<const T extends string>(
	answers: Readonly<Record<T, string>>,
): {
	readonly codec: Codec<T>;
	readonly answers: readonly { readonly id: T; readonly label: string }[];
} {
	const ids = Object.keys(answers) as T[];
	return { codec: oneOf(ids), answers: ids.map((id) => ({ id, label: answers[id] })) };
}
