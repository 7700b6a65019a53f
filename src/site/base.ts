/**
 * The path that the site is published below, with a slash at both ends: `BASE`, or `/`.
 *
 * @throws Error that says what was received.
 */
export function baseFrom(value = process.env.BASE ?? ''): string {
	const path = value.replace(/^\/+|\/+$/g, '');
	if (path === '') return '/';
	if (/^[\w.~-]+(\/[\w.~-]+)*$/.test(path)) return `/${path}/`;
	throw new Error(`BASE: received "${value}", expected a path such as /guide/.`);
}
