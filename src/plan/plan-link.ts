import type { VariantId } from '../guide/networking-options/variants.ts';
import type { TableDocument } from '../guide/types.ts';
import { type Dropped, readLink, writeLink } from './link.ts';
import { defaultParameters } from './parameters/defaults.ts';
import { type FieldId, fields } from './parameters/fields.ts';
import { fieldIds, type Texts, textOf } from './parameters/read.ts';
import { type Said, untouched } from './state.ts';

/** Everything that the address of a plan holds. */
export interface PlanState {
	readonly variant: VariantId;
	/** Answers to the questions of the options table. */
	readonly said: Said;
	/** What was typed into the fields. */
	readonly texts: Texts;
}

/** What a link says. Nothing in it can fail: what cannot be read is dropped and named. */
export interface ReadPlanLink {
	/** Missing where the link names no variant. */
	readonly variant: VariantId | undefined;
	readonly said: Said;
	readonly texts: Texts;
	readonly dropped: readonly Dropped[];
}

/** Reads the query of an address, with or without its question mark. */
export function readPlanLink(document: TableDocument, query: string): ReadPlanLink {
	const rest = new URLSearchParams();
	const dropped: Dropped[] = [];
	const texts: Partial<Record<FieldId, string>> = {};
	let variant: VariantId | undefined;
	for (const [key, value] of new URLSearchParams(query)) {
		const drop = (why: string) => dropped.push({ key, value, why });
		if (key === 'variant') {
			if (variant) drop('It stands more than once; the first counts.');
			else if (document.variants.some((one) => one.id === value)) variant = value as VariantId;
			else drop(`Expected one of: ${document.variants.map((one) => one.id).join(', ')}.`);
		} else if (Object.hasOwn(fields, key)) {
			const id = key as FieldId;
			const read = fields[id].codec.parse(value);
			if (texts[id] !== undefined) drop('It stands more than once; the first counts.');
			else if ('expected' in read) drop(`Expected ${read.expected}.`);
			else texts[id] = fields[id].codec.format(read.value as never);
		} else rest.append(key, value);
	}
	const { state, dropped: others } = readLink(document, rest.toString());
	return { variant, said: state.said, texts, dropped: [...dropped, ...others] };
}

/** Writes a plan as the query of an address, with its question mark; defaults are left out. */
export function writePlanLink(
	document: TableDocument,
	{ variant, said, texts }: PlanState,
): string {
	const query = new URLSearchParams(writeLink(document, { ...untouched, said }));
	const usual = defaultParameters(variant, said);
	const parts: [string, string][] = [['variant', variant], ...query];
	for (const id of fieldIds) {
		const text = texts[id];
		if (text !== undefined && text !== textOf(id, usual)) parts.push([id, text]);
	}
	return `?${parts.map(([key, value]) => `${key}=${readable(value)}`).join('&')}`;
}

/** Encodes a value, but leaves what a query may hold and a reader wants to see. */
function readable(value: string): string {
	return encodeURIComponent(value).replace(/%(2C|2F|3A|3B|3D|24|40)/g, decodeURIComponent);
}
