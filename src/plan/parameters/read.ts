import type { VariantId } from '../../guide/networking-options/variants.ts';
import type { Said } from '../state.ts';
import { checkParameters } from './check.ts';
import { defaultParameters } from './defaults.ts';
import { type FieldId, fields } from './fields.ts';
import { fault, type ParameterFault, type Parameters } from './types.ts';

/** What was typed, by parameter; what is missing has its default. */
export type Texts = Readonly<Partial<Record<FieldId, string>>>;

/** Every id of a field, in the order in which a page asks. */
export const fieldIds = Object.keys(fields) as FieldId[];

/** What fields hold: the values that are well formed, what is wrong, and the whole when nothing is. */
export interface ReadParameters {
	/** Well-formed values, and defaults for the others. */
	readonly good: Parameters;
	readonly faults: readonly ParameterFault[];
	/** Missing where there are faults: a view keeps the last one. */
	readonly whole: Parameters | undefined;
}

/**
 * Reads what was typed for a variant, beside the reader's answers. Never throws. A field that does not
 * apply is not judged.
 */
export function readParameters(variant: VariantId, said: Said, texts: Texts = {}): ReadParameters {
	const good: Record<string, unknown> = { ...defaultParameters(variant, said) };
	const faults: ParameterFault[] = [];
	for (const id of fieldIds) {
		const text = texts[id];
		if (text === undefined) continue;
		const { codec, label } = fields[id];
		const read = codec.parse(text);
		if ('value' in read) good[id] = read.value;
		else faults.push(fault(id, label, text, read.expected));
	}
	const parameters = good as unknown as Parameters;
	const judged = faults.filter(({ parameter }) =>
		fields[parameter as FieldId].applies(variant, parameters),
	);
	const all = [...judged, ...checkParameters(variant, parameters)];
	return { good: parameters, faults: all, whole: all.length > 0 ? undefined : parameters };
}

/** Parameters as texts, only those that differ from the defaults and apply. */
export function writeParameters(variant: VariantId, said: Said, parameters: Parameters): Texts {
	const usual = defaultParameters(variant, said);
	return Object.fromEntries(
		fieldIds.flatMap((id) => {
			if (!fields[id].applies(variant, parameters)) return [];
			const text = textOf(id, parameters);
			return text === textOf(id, usual) ? [] : [[id, text]];
		}),
	);
}

/** One parameter as the text of its field. */
export function textOf<K extends FieldId>(id: K, parameters: Parameters): string {
	return fields[id].codec.format(parameters[id] as never);
}
