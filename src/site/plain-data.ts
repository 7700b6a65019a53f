import { runInNewContext } from 'node:vm';
import type { Use, Written } from './components-in.ts';

/** The attributes of a component by name, or what is wrong with one of them. */
export type PlainAttributes =
	| { readonly values: Readonly<Record<string, unknown>> }
	| { readonly fault: string };

/** The values of a component's attributes, which must be plain data. */
export function plainAttributes({ name, attributes }: Use): PlainAttributes {
	const values: [string, unknown][] = [];
	for (const [attribute, written] of Object.entries(attributes)) {
		try {
			values.push([attribute, plainData(written)]);
		} catch (error) {
			const { message } = error as Error;
			return { fault: `<${name}>.${attribute}: ${message}, expected plain data` };
		}
	}
	return { values: Object.fromEntries(values) };
}

/** The value of an attribute. An expression is evaluated as the build does it, but knows no names. */
function plainData(written: Written): unknown {
	if (typeof written !== 'object') return written;
	const json = runInNewContext(`JSON.stringify((${written.expression}\n))`);
	return json === undefined ? undefined : JSON.parse(json);
}
