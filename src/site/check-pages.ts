import { book, type WrittenPage } from './book.ts';

/** Components that show where what they say is published. */
const SOURCED =
	/<(Calculator|Choose|DecisionTable|Example|OptionFacts|OptionNumbers|Plans|Sources)\b/;
/** An address outside of this site, written as a link. */
const OUTWARD = /\]\(https:\/\/|href="https:\/\//;

/** Pages that state nothing of the domain, and what they are instead. */
const WITHOUT_SOURCE: Readonly<Record<string, string>> = {
	'index.mdx': 'leads to the other pages',
	'reference/accessibility.mdx': 'is about this site, and its source are the tests',
	'reference/glossary.mdx': 'explains words; the pages that it leads to cite',
	'reference/proofs.mdx': 'is made from the tables, which cite',
};

/** What is missing on a page, as `file: …`. */
export function pageFaultsIn({ file, mdx }: WrittenPage): string[] {
	const description = mdx.match(/^description: (.+)$/m)?.[1]?.replace(/^["']|["']$/g, '') ?? '';
	const exempt = Object.keys(WITHOUT_SOURCE).some((path) => file.endsWith(`content/${path}`));
	return [
		...(description.length >= 60
			? []
			: [
					`${file}: received the description “${description}”, expected a sentence that says what a reader finds`,
				]),
		...(exempt || SOURCED.test(mdx) || OUTWARD.test(mdx)
			? []
			: [
					`${file}: received no source, expected a link to where this is published, or a component that cites`,
				]),
	];
}

/**
 * Checks that every page of a folder says what it is about, and cites.
 *
 * @throws Error with every fault.
 */
export function checkPages(folder: string): void {
	const faults = book(folder).flatMap(pageFaultsIn);
	if (faults.length > 0) throw new Error(`pages that miss something:\n${faults.join('\n')}`);
}
