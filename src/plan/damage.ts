/** Ways in which links break, for tests. */
import fc from 'fast-check';

const piece = fc.oneof(
	fc.constantFrom('%', '%zz', '%F0%9F', '&', '&&', '=', '?', '#', '+', '%00', ',', '/', '\u202e'),
	fc.constantFrom('&__proto__=1', '&constructor=x', '&toString', '&platform=moon', '&nodes=1e9'),
	fc.constantFrom(
		'&platform=gke',
		'&variant=quantum',
		'&compare=a,b,c,d',
		`&text=${'x'.repeat(99)}`,
	),
	fc.string({ maxLength: 6, unit: 'grapheme' }),
	fc.string({ maxLength: 4, unit: 'binary' }),
);

/** One blow: something put in, something cut out, two halves swapped, a part written twice. */
const blow = fc.oneof(
	fc.record({ at: fc.nat(), piece }).map(({ at, piece }) => (link: string) => {
		const i = at % (link.length + 1);
		return link.slice(0, i) + piece + link.slice(i);
	}),
	fc.record({ at: fc.nat(), length: fc.nat(12) }).map(({ at, length }) => (link: string) => {
		const i = at % (link.length + 1);
		return link.slice(0, i) + link.slice(i + length);
	}),
	fc.nat().map((at) => (link: string) => {
		const parts = link.slice(1).split('&');
		const part = parts[at % parts.length] ?? '';
		return `?${[...parts, part].join('&')}`;
	}),
	fc.nat().map((at) => (link: string) => {
		const i = at % (link.length + 1);
		return `?${link.slice(i)}&${link.slice(1, i)}`;
	}),
	fc.constant((link: string) => link.toUpperCase()),
	fc.constant((link: string) => encodeURIComponent(link.toWellFormed())),
);

/** A link after one to six blows. */
export const damaged = (link: string): fc.Arbitrary<string> =>
	fc
		.array(blow, { minLength: 1, maxLength: 6 })
		.map((blows) => blows.reduce((broken, one) => one(broken), link));
