import type { AstroIntegration } from 'astro';

/** Of a rendered page, such as `/concepts/bgp/`, what is read of it: its head and its text, as HTML. */
export interface RenderedPage {
	readonly path: string;
	readonly head: string;
	readonly main: string;
}

type BuildStart = NonNullable<AstroIntegration['hooks']['astro:build:start']>;
type Renderer = Extract<
	Parameters<Parameters<BuildStart>[0]['setPrerenderer']>[0],
	{ render: unknown }
>;

/** Whoever is told of pages. */
export interface Told {
	read(page: RenderedPage): void;
	/** No page will follow: one could not be rendered. */
	stop(): Promise<void>;
}

/**
 * Astro's renderer, which also tells of each page that it has rendered. It does not tell of other files,
 * nor of the page about missing pages.
 *
 * @param base what the site is published below
 */
export function telling(renderer: Renderer, base: string, told: Told): Renderer {
	return {
		...renderer,
		async render(request, options) {
			const rendered = await renderer.render(request, options).catch(async (fault) => {
				await told.stop();
				throw fault;
			});
			const response = rendered instanceof Response ? rendered : rendered.response;
			const type = response.headers.get('content-type') ?? '';
			if (response.status !== 200 || !type.startsWith('text/html')) return rendered;
			const html = await response.text();
			told.read({
				path: new URL(request.url).pathname.slice(base.length - 1),
				head: html.slice(0, html.indexOf('</head>')),
				// The navigation around it is longer than most pages.
				main: html.match(/<main[\s>][\s\S]*<\/main>/)?.[0] ?? '',
			});
			const again = new Response(html, response);
			return rendered instanceof Response ? again : { ...rendered, response: again };
		},
	};
}
