import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from '../guide/examples/index.ts';
import { facts } from '../guide/facts.ts';
import { glossary } from '../guide/glossary.ts';
import { unknownId } from '../guide/look-up.ts';
import { decisions, tables } from '../guide/tables.ts';

/** For each component that takes an id: the attribute that holds it, and the ids that exist. */
const COMPONENTS: Readonly<Record<string, { attribute: string; ids: readonly string[] }>> = {
	Fact: { attribute: 'id', ids: Object.keys(facts) },
	Term: { attribute: 'id', ids: Object.keys(glossary) },
	DecisionTable: { attribute: 'table', ids: [...tables, ...decisions].map((t) => t.id) },
	Example: { attribute: 'id', ids: examples.map((e) => e.id) },
	OptionFacts: { attribute: 'option', ids: tables.flatMap((t) => t.options.map((o) => o.id)) },
};

const USE = new RegExp(`<(${Object.keys(COMPONENTS).join('|')})\\b([^>]*?)/?>`, 'gs');

/** Uses of ids that do not exist in a page, as `file:line: …`. Code in the page is not looked at. */
export function faultsIn(file: string, mdx: string): string[] {
	// Blanks keep every line where it is.
	const text = mdx.replace(/^(```+|~~~+)[\s\S]*?^\1|`[^`\n]+`/gm, (code) =>
		code.replace(/[^\n]/g, ' '),
	);
	return [...text.matchAll(USE)].flatMap(({ 1: name = '', 2: attributes = '', index }) => {
		const { attribute, ids } = COMPONENTS[name] as (typeof COMPONENTS)[string];
		const received = attributes.match(new RegExp(`\\b${attribute}\\s*=\\s*["']([^"']*)["']`))?.[1];
		if (received !== undefined && ids.includes(received)) return [];
		const line = text.slice(0, index).split('\n').length;
		return [`${file}:${line}: ${unknownId(`<${name} ${attribute}>`, received ?? '', ids)}`];
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
