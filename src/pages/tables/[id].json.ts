import type { APIRoute } from 'astro';
import { decisions, tables } from '../../guide/tables.ts';
import { traitsByTable } from '../../guide/traits.ts';

const all = [
	...tables.map((table) => ({ ...table, traits: traitsByTable[table.id] ?? [] })),
	...decisions,
];

export const getStaticPaths = () =>
	all.map((table) => ({ params: { id: table.id }, props: { table } }));

/** A whole table for people's scripts: questions, variants, exclusions, sources, version. */
export const GET: APIRoute = ({ props }) =>
	new Response(`${JSON.stringify(props.table, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
