import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Puts the neighbours that a page names in its own head below the site's path, as `baseLinks` does for prose. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
	const { prev, next } = locals.starlightRoute.pagination;
	for (const neighbour of [prev, next])
		if (neighbour?.href.startsWith('/') && !neighbour.href.startsWith(base))
			neighbour.href = base + neighbour.href.slice(1);
});
