/** Spaces for everything but line ends, so that what is found is told by its line. */
const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** A page without its blocks of code and its components, whose attributes are data. */
export function withoutCode(mdx: string): string {
	return (
		mdx
			.replace(/^(\s*)(```+|~~~+)[\s\S]*?^\s*\2/gm, blank)
			// A component may stand over several lines.
			.replace(/<[A-Z][^<>]*>/g, blank)
	);
}

/** Only the words of a page: also without code inside sentences, and without addresses of links. */
export function runningText(mdx: string): string {
	return withoutCode(mdx)
		.replace(/`[^`\n]*`/g, blank)
		.replace(/\]\([^)]*\)/g, blank);
}
