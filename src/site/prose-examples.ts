import type { GuideExample } from '../guide/types.ts';
import { workedCase } from '../plan/worked-case.ts';
import { book } from './book.ts';
import { componentsIn, type Use } from './components-in.ts';
import { plainAttributes } from './plain-data.ts';

/** The sound worked cases of a page, and what is wrong with the others as `file:line: …`. */
export interface Found {
	readonly examples: readonly GuideExample[];
	readonly faults: readonly string[];
}

/** Checks and runs each `<Example>` among the components that a page uses. */
export function examplesAmong(file: string, uses: readonly Use[]): Found {
	const cases = uses.filter(({ name }) => name === 'Example');
	const found = cases.map((use, n) => {
		const place = `${file}:${use.line}`;
		const { title } = use.attributes;
		const first = cases.findIndex((one) => title !== undefined && one.attributes.title === title);
		const { example, faults } = checked(place, use);
		const twice =
			first >= 0 && first < n
				? [
						`<Example>.title: received "${title}", which line ${cases[first]?.line} has too, expected each title once on a page`,
					]
				: [];
		return {
			examples: example ? [example] : [],
			faults: [...faults, ...twice].map((fault) => `${place}: ${fault}`),
		};
	});
	return {
		examples: found.flatMap(({ examples }) => examples),
		faults: found.flatMap(({ faults }) => faults),
	};
}

/**
 * Every worked case of the book, with its place as its id: the only way to get at them.
 *
 * @throws Error with every case that is not sound, each with file and line, or for MDX that cannot be read.
 */
export function proseExamples(folder = 'content'): GuideExample[] {
	const found = book(folder).map(({ file, mdx }) => examplesAmong(file, componentsIn(file, mdx)));
	const faults = found.flatMap((page) => page.faults);
	if (faults.length > 0) throw new Error(`worked cases that do not hold:\n${faults.join('\n')}`);
	return found.flatMap((page) => page.examples);
}

function checked(place: string, use: Use) {
	const read = plainAttributes(use);
	return 'fault' in read ? { faults: [read.fault] } : workedCase(place, read.values);
}
