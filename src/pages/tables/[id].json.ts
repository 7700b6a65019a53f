import type { APIRoute } from 'astro';
import { tableById, tables } from '../../guide/tables.ts';

export const getStaticPaths = () => tables.map(({ id }) => ({ params: { id } }));

/** A whole table for people's scripts: questions, variants, exclusions, sources, version. */
export const GET: APIRoute = ({ params }) =>
	new Response(`${JSON.stringify(tableById(params.id ?? ''), null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
