import { createHash } from 'node:crypto';

/** Where a page says its encoding: browsers read that first, so the policy comes right after it. */
const ENCODING = /<meta charset="?[\w-]+"?\s*\/?>/i;

/**
 * A comment, a script or style with what stands in it, or another tag: read one after the other, so
 * that what looks like a script inside an attribute or a comment is none. A parser would take as long
 * as all other steps together; the tests of the built site compare with one.
 */
const PARTS =
	/<!--[\s\S]*?-->|<(script|style)\b((?:[^"'>]|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/\1\s*>|<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi;

/**
 * What a page may load and run, as its Content-Security-Policy. Nothing is allowed that no page uses.
 * Its inline scripts and style elements are named by hash, so that text which finds its way into a
 * page stays text: it cannot run, and cannot restyle what surrounds it.
 */
export function policyOf(html: string): string {
	const scripts = new Set<string>();
	const styles = new Set<string>();
	for (const [, tag, attributes = '', text = ''] of html.matchAll(PARTS)) {
		if (tag?.toLowerCase() === 'style') styles.add(hashOf(text));
		else if (tag && !/\ssrc\s*=/i.test(attributes)) scripts.add(hashOf(text));
	}
	return Object.entries({
		'default-src': ["'none'"],
		// Pagefind's engine is WebAssembly.
		'script-src': ["'self'", "'wasm-unsafe-eval'", ...[...scripts].sort()],
		'style-src-elem': ["'self'", ...[...styles].sort()],
		// Code blocks carry a few, such as how wide their lines may be.
		'style-src-attr': ["'unsafe-inline'"],
		// Style sheets hold small icons.
		'img-src': ["'self'", 'data:'],
		'connect-src': ["'self'"],
		'manifest-src': ["'self'"],
		'worker-src': ["'self'"],
		'form-action': ["'self'"],
		'base-uri': ["'none'"],
	})
		.map(([name, values]) => `${name} ${values.join(' ')}`)
		.join('; ');
}

function hashOf(text: string): string {
	// Browsers hash the text that they parsed, whose line ends are all of one kind.
	const parsed = text.replaceAll('\r\n', '\n');
	return `'sha256-${createHash('sha256').update(parsed).digest('base64')}'`;
}

/**
 * A page with its policy written into it, for hosts that send no headers. Sources in other places
 * do not learn which page a reader came from: its address holds answers about a cluster.
 *
 * @throws Error for a page that does not say its encoding first.
 */
export function withPolicy(page: string, html: string): string {
	const encoding = html.match(ENCODING)?.[0];
	if (!encoding)
		throw new Error(`${page}: received no <meta charset>, expected it first in the head`);
	const policy = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
	const referrer = '<meta name="referrer" content="no-referrer">';
	return html.replace(encoding, () => `${encoding}${policy}${referrer}`);
}
