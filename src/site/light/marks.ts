/** Starlight's picture beside each heading; `theme.css` writes a sign in its place. */
const HEADING_ICON = /(class="sl-anchor-icon">)<svg[^>]*>.*?<\/svg>/g;
/** A word of code in the colour that all code has. */
const PLAIN_CODE = /<span style="--0:#D6DEEB;--1:#403F53">([^<]*)<\/span>/g;
/** A word of code in its two colours, of the dark theme and of the light one. */
const CODE = /<span style="--0:(#\w{6});--1:(#\w{6})">/g;
/** A script inside a page, as its component indents it. */
const INLINE_SCRIPT = /<script(?: [^>]*)?>[^<]+<\/script>/g;
/** Data that a part of the page starts with, each of its quotes written as six characters. */
const DATA = / props="([^"]*&quot;[^"]*)"/g;
/** Parts whose marks are left as they are: what others read of them is written with quotes. */
const AS_IT_IS = /(<(script|style|svg)\b[\s\S]*?<\/\2>|<(?:link|meta)\b[^>]*>)/;
/** An element as it starts, with its attributes. */
const START = /<[a-z][\w-]*(?:\s+[^\s=>"']+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)+\s*>/g;
/** An attribute that is one plain word, for which HTML asks no quotes. */
const PLAIN_WORD = /(?<=\s[^\s=>"']+=)"([\w#.-]+)"(?=[\s>])/g;

/** Pages without what repeats itself and shows nothing. What they say and do stays the same. */
export class Lighter {
	/** Pairs of colours of code, and the class that stands for each. */
	readonly #colours = new Map<string, string>();

	/** One page. Its code has classes for colours, see `styles`. */
	lighten(html: string): string {
		return html
			.replace(HEADING_ICON, '$1')
			.replace(PLAIN_CODE, '$1')
			.replace(
				CODE,
				(_, dark: string, light: string) => `<span class="${this.#class(dark, light)}">`,
			)
			.replace(INLINE_SCRIPT, (script) => script.replace(/\n\t+/g, '\n'))
			.replace(
				DATA,
				(_, data: string) => ` props='${data.replaceAll("'", '&#39;').replaceAll('&quot;', '"')}'`,
			)
			.split(AS_IT_IS)
			.filter((_, i) => i % 3 !== 2)
			.map((part, i) => (i % 2 === 0 ? part.replace(START, unquoted) : part))
			.join('');
	}

	#class(dark: string, light: string): string {
		const pair = `${dark} ${light}`;
		const known = this.#colours.get(pair) ?? `c${this.#colours.size}`;
		this.#colours.set(pair, known);
		return known;
	}

	/** The colours of the code of all pages so far. */
	styles(): string {
		return [...this.#colours]
			.map(([pair, name]) => {
				const [dark, light] = pair.split(' ');
				return `.ec-line .${name}{color:${dark}}[data-theme="light"] .ec-line .${name}{color:${light}}`;
			})
			.join('\n');
	}
}

function unquoted(start: string): string {
	return start.replace(PLAIN_WORD, '$1');
}
