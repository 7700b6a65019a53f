import { type FactRecord, facts } from '../guide/facts.ts';
import { sources } from '../guide/sources.ts';
import { decisions, tables } from '../guide/tables.ts';
import type { Evidence } from '../guide/types.ts';

/** A page as it was written: its address below the site’s base, its title and its text. */
export interface WrittenPage {
	readonly path: string;
	readonly title: string;
	readonly text: string;
}

/** What rests on a source: pages that link it or print a figure of it, and titles of tables. */
export interface SourceUse {
	readonly pages: readonly WrittenPage[];
	readonly tables: readonly string[];
}

/** For each source, by id, what rests on it. */
export function sourceUses(pages: readonly WrittenPage[]): Readonly<Record<string, SourceUse>> {
	const cited = [...tables, ...decisions].map((table) => ({
		title: table.title,
		sources: new Set(evidenceOf(table).flatMap((one) => one.sources)),
	}));
	const read = pages.map((page) => ({ page, sources: sourcesOf(page.text) }));
	return Object.fromEntries(
		Object.keys(sources).map((id) => [
			id,
			{
				pages: read.filter((one) => one.sources.has(id)).map((one) => one.page),
				tables: cited.filter((one) => one.sources.has(id)).map((one) => one.title),
			},
		]),
	);
}

/** Everything in a table that rests on sources, whatever list it stands in. */
function evidenceOf(table: object): Evidence[] {
	return Object.values(table)
		.filter(Array.isArray)
		.flat()
		.filter((one): one is Evidence => Array.isArray((one as Partial<Evidence>)?.sources));
}

/** Ids of the sources of a text: by address in a link, by the figures that it prints, and by evidence that is written in it. */
function sourcesOf(text: string): Set<string> {
	// A link to a place on a page names the page.
	const linked = new Set([...text.matchAll(/\]\((https:[^)#\s]+)/g)].map(([, address]) => address));
	const known: Readonly<Record<string, FactRecord>> = facts;
	// What a worked case rests on, and a statement of a plan.
	const cases = [...text.matchAll(/\ssources(?:=\{|: )\[([^\]]*)\]/g)].flatMap(([, ids = '']) =>
		[...ids.matchAll(/'([^']+)'/g)].map(([, id = '']) => id),
	);
	const printed = [...text.matchAll(/<Fact\s+id="([^"]+)"/g)].flatMap(
		([, id = '']) => known[id]?.sources ?? [],
	);
	return new Set([
		...Object.entries(sources)
			.filter(([, { address }]) => linked.has(address))
			.map(([id]) => id),
		...printed,
		...cases,
	]);
}
