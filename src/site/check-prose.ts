import { statedFile } from '../configuration/stated-file.ts';
import { facts } from '../guide/facts.ts';
import { glossary } from '../guide/glossary.ts';
import { unknownId } from '../guide/look-up.ts';
import { variants } from '../guide/networking-options/variants.ts';
import { decisions, tables } from '../guide/tables.ts';
import { calculators } from '../plan/numbers/calculators/index.ts';
import { topologies } from '../topology/pictures.ts';
import { book } from './book.ts';
import { componentsIn, type Use } from './components-in.ts';
import { plainAttributes } from './plain-data.ts';
import { examplesAmong } from './prose-examples.ts';

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
	Calculator: [{ attribute: 'kind', ids: Object.keys(calculators) }],
	OptionFacts: [option],
	Topology: [{ attribute: 'id', ids: topologies.map((t) => t.id) }, option, variant],
	PacketOnWire: [option, variant],
};

/**
 * Uses of ids that do not exist in a page, worked cases that do not hold, and manifests that are not
 * made, as `file:line: …`.
 * Code in the page is not looked at.
 */
export function faultsIn(file: string, mdx: string): string[] {
	let uses: Use[];
	try {
		uses = componentsIn(file, mdx);
	} catch (error) {
		return [(error as Error).message];
	}
	const unknown = uses.flatMap(({ name, line, attributes }) => {
		const named = COMPONENTS[name] ?? [];
		const used = named.filter(({ attribute }) => attributes[attribute] !== undefined);
		return (used.length > 0 ? used : named.slice(0, 1)).flatMap(({ attribute, ids }) => {
			const received = attributes[attribute];
			if (typeof received === 'string' && ids.includes(received)) return [];
			const text = typeof received === 'object' ? `{${received.expression}}` : (received ?? '');
			return [`${file}:${line}: ${unknownId(`<${name} ${attribute}>`, String(text), ids)}`];
		});
	});
	const unmade = uses
		.filter(({ name }) => name === 'Manifest')
		.flatMap((use) => faultsOfManifest(use).map((fault) => `${file}:${use.line}: ${fault}`));
	return [...unknown, ...unmade, ...examplesAmong(file, uses).faults];
}

function faultsOfManifest(use: Use): string[] {
	const read = plainAttributes(use);
	if ('fault' in read) return [read.fault];
	return statedFile(read.values).faults.map((fault) => `<Manifest>.${fault}`);
}

/**
 * Checks every page of a folder.
 *
 * @throws Error with every fault, each with file and line.
 */
export function checkProse(folder: string): void {
	const faults = book(folder).flatMap(({ file, mdx }) => faultsIn(file, mdx));
	if (faults.length > 0) throw new Error(`faults in the prose:\n${faults.join('\n')}`);
}
