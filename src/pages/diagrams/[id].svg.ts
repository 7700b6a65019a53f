import type { APIRoute } from 'astro';
import { pictureOf } from '../../topology/picture-files.ts';
import { topologies } from '../../topology/pictures.ts';

export const getStaticPaths = () =>
	topologies.map((topology) => ({ params: { id: topology.id }, props: { topology } }));

/** One picture by itself, for a page that shows it when it is asked for. */
export const GET: APIRoute = ({ props }) =>
	new Response(pictureOf(props.topology), {
		headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
	});
