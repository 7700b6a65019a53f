import { networkingOptions } from '../guide/networking-options/document.ts';
import type { VariantId } from '../guide/networking-options/variants.ts';
import { type FieldId, fields } from '../plan/parameters/fields.ts';
import { fieldIds, readParameters, type Texts } from '../plan/parameters/read.ts';
import type { Said } from '../plan/state.ts';
import { configurationFor } from './configuration-for.ts';
import type { ConfigurationFile } from './types.ts';

/** A file of a configuration, stated by what it is made from. */
export interface StatedFile {
	/** Id of a variant. */
	readonly variant: string;
	/** Name of one of its files, such as `installation.yaml`. */
	readonly file: string;
	/** Parameters that differ from the defaults, as they are typed. */
	readonly parameters?: Readonly<Record<string, string>>;
	/** Answers to questions of the options table, by question. */
	readonly said?: Said;
}

/** The file that was stated, or every reason why there is none. */
export type FoundFile =
	| { readonly found: ConfigurationFile; readonly faults: readonly [] }
	| { readonly found?: undefined; readonly faults: readonly string[] };

/**
 * Makes a configuration and takes one file out of it. Never throws; what is unknown, malformed,
 * contradictory or without effect is a fault.
 *
 * @param stated of whatever form: it may have been written by hand
 */
export function statedFile(stated: Readonly<Record<string, unknown>>): FoundFile {
	const { variant, file, parameters = {}, said = {}, ...others } = stated;
	const { variants } = networkingOptions;
	const faults = [
		...Object.keys(others).map((name) => expected(name, keys)),
		...oneOf(
			'variant',
			variant,
			variants.map(({ id }) => id),
		),
		...(typeof file === 'string' ? [] : [`file: received ${file}, expected the name of a file`]),
		...faultsOfTexts('parameters', parameters, (id) =>
			fieldIds.includes(id as FieldId) ? [] : [expected(`parameters.${id}`, fieldIds)],
		),
		...faultsOfTexts('said', said, faultsOfAnswer),
	];
	return faults.length > 0
		? { faults }
		: made(variant as VariantId, file as string, parameters as Texts, said as Said);
}

const keys = ['variant', 'file', 'parameters', 'said'] satisfies (keyof StatedFile)[];

function made(variant: VariantId, file: string, texts: Texts, said: Said): FoundFile {
	const { good, faults, whole } = readParameters(variant, said, texts);
	if (!whole) return { faults: faults.map(({ message }) => `parameters: ${message}`) };
	const idle = fieldIds.filter((id) => id in texts && !fields[id].applies(variant, good));
	if (idle.length > 0) {
		return { faults: idle.map((id) => `parameters.${id}: says nothing for ${variant}`) };
	}
	const files = configurationFor(variant, whole);
	const found = files.find(({ name }) => name === file);
	if (found) return { found, faults: [] };
	return {
		faults:
			files.length > 0
				? oneOf(
						'file',
						file,
						files.map(({ name }) => name),
					)
				: ['parameters: the operator would refuse this, so there is no file'],
	};
}

function faultsOfAnswer(id: string, answer: unknown): string[] {
	const { questions } = networkingOptions;
	const question = questions.find((one) => one.id === id);
	if (!question) {
		return [
			expected(
				`said.${id}`,
				questions.map((one) => one.id),
			),
		];
	}
	return oneOf(
		`said.${id}`,
		answer,
		question.answers.map((one) => one.id),
	);
}

function faultsOfTexts(
	name: string,
	texts: unknown,
	faultsOf: (id: string, text: string) => readonly string[],
): readonly string[] {
	if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) {
		return [`${name}: received ${JSON.stringify(texts)}, expected texts by id`];
	}
	return Object.entries(texts).flatMap(([id, text]) =>
		typeof text === 'string'
			? faultsOf(id, text)
			: [`${name}.${id}: received ${JSON.stringify(text)}, expected a text`],
	);
}

function oneOf(name: string, received: unknown, ids: readonly string[]): string[] {
	return ids.includes(received as string)
		? []
		: [`${name}: received ${JSON.stringify(received)}, expected one of: ${ids.join(', ')}`];
}

function expected(name: string, ids: readonly string[]): string {
	return `${name}: unknown, expected one of: ${ids.join(', ')}`;
}
