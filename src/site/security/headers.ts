/**
 * What a host that can send headers adds to every answer. The policy of a page stands in the page,
 * since it names what that page holds; here is the part that only a header can say, and what holds
 * for files that are no pages. Transport security belongs to whoever holds the certificate.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
	'Content-Security-Policy':
		"frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'",
	// The same for browsers that do not know the first line.
	'X-Frame-Options': 'DENY',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
};

/** For files whose name changes with what they hold. */
export const FOREVER = 'public, max-age=31536000, immutable';
/** For all others: kept, but asked for before each use. */
export const ASK_FIRST = 'no-cache';
