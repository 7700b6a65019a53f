import type { ClientDirective } from 'astro';

/**
 * `client:painted`: a part of the page comes alive once the page has been painted, so that its scripts
 * do not share the line with what is shown first.
 */
const painted: ClientDirective = (load) => {
	// Between drawing and the screen lie a few frames.
	const start = () =>
		requestAnimationFrame(() => setTimeout(async () => setTimeout(await load()), 100));
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
	else start();
};

export default painted;
