import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from '../guide/examples/index.ts';
import { facts } from '../guide/facts.ts';
import { glossary } from '../guide/glossary.ts';
import { unknownId } from '../guide/look-up.ts';
import { variants } from '../guide/networking-options/variants.ts';
import { decisions, tables } from '../guide/tables.ts';
import { topologies } from '../topology/pictures.ts';

/** An attribute that holds an id, and the ids that exist. */
interface Named {
	readonly attribute: string;
	readonly ids: readonly string[];
}

const option = { attribute: 'option', ids: tables.flatMap((t) => t.options.map((o) => o.id)) };
const variant = { attribute: 'variant', ids: variants.map((v) => v.id) };

/** For each component that takes an id: the attributes that can hold one, of which it needs any. */
const COMPONENTS: Readonly<Record<string, readonly [Named, ...Named[]]>> = {
	Fact: [{ attribute: 'id', ids: Object.keys(facts) }],
	Term: [{ attribute: 'id', ids: Object.keys(glossary) }],
	DecisionTable: [{ attribute: 'table', ids: [...tables, ...decisions].map((t) => t.id) }],
	Example: [{ attribute: 'id', ids: examples.map((e) => e.id) }],
	OptionFacts: [option],
	Topology: [{ attribute: 'id', ids: topologies.map((t) => t.id) }, option, variant],
	PacketOnWire: [option, variant],
};

const USE = new RegExp(`<(${Object.keys(COMPONENTS).join('|')})\\b([^>]*?)/?>`, 'gs');

/** Uses of ids that do not exist in a page, as `file:line: …`. Code in the page is not looked at. */
export function faultsIn(file: string, mdx: string): string[] {
	// Blanks keep every line where it is.
	const text = mdx.replace(/^(```+|~~~+)[\s\S]*?^\1|`[^`\n]+`/gm, (code) =>
		code.replace(/[^\n]/g, ' '),
	);
	return [...text.matchAll(USE)].flatMap(({ 1: name = '', 2: attributes = '', index }) => {
		const named = COMPONENTS[name] as (typeof COMPONENTS)[string];
		const given = named.map(({ attribute, ids }) => ({
			attribute,
			ids,
			received: attributes.match(new RegExp(`\\b${attribute}\\s*=\\s*["']([^"']*)["']`))?.[1],
		}));
		const used = given.filter(({ received }) => received !== undefined);
		const line = text.slice(0, index).split('\n').length;
		return (used.length > 0 ? used : given.slice(0, 1))
			.filter(({ received, ids }) => received === undefined || !ids.includes(received))
			.map(
				({ attribute, received, ids }) =>
					`${file}:${line}: ${unknownId(`<${name} ${attribute}>`, received ?? '', ids)}`,
			);
	});
}

/**
 * Checks every page of a folder.
 *
 * @throws Error with every fault, each with file and line.
 */
export function checkProse(folder: string): void {
	const faults = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.mdx'))
		.sort()
		.flatMap((file) => faultsIn(join(folder, file), readFileSync(join(folder, file), 'utf8')));
	if (faults.length > 0) throw new Error(`ids that do not exist:\n${faults.join('\n')}`);
}
