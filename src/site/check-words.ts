import { book } from './book.ts';
import { withoutCode } from './running-text.ts';
import { EMPTY_LINK_TEXTS, NAMES, wordRules } from './word-rules.ts';

/** Faults in the words of a page, as `file:line: …`. Code, addresses and components are not looked at. */
export function wordFaultsIn(file: string, mdx: string): string[] {
	return withoutCode(mdx)
		.split('\n')
		.flatMap((line, i) => faultsOf(line).map((fault) => `${file}:${i + 1}: ${fault}`));
}

function faultsOf(line: string): string[] {
	if (/^import |^\s*-? ?\w+: *$|^ {2,}(order|link|content|tag): /.test(line)) return [];
	// A space where code stood, so that the words around it do not become neighbours.
	const text = line.replace(/`[^`]*`/g, ' ` ').replace(/<[^>]+>/g, ' ');
	const links = [...text.matchAll(/\[([^\]]+)\]\(/g)].map(([, words = '']) => words);
	const words = text.replace(/\]\([^)]*\)/g, ']').replace(/https?:\S+/g, ' ');
	return [
		...links
			.filter((one) => EMPTY_LINK_TEXTS.includes(one.trim().toLowerCase()))
			.map((one) => `a link reads “${one}”: say where it leads`),
		...wordRules.flatMap(({ pattern, advice }) =>
			(words.match(pattern) ?? [])
				.filter((found) => !advice.includes(`“${found}”`) && !quoted(words, found))
				.map((found) => `received “${found}”: ${advice}`),
		),
		...heading(words),
	];
}

/** A word may be named in order to explain it: “also written IPIP”. */
function quoted(line: string, word: string): boolean {
	return line.includes('also written') && line.indexOf('also written') < line.indexOf(word);
}

/** Headings and titles have one capital, besides names. */
function heading(line: string): string[] {
	const text = line.match(/^(?:#{2,6} |title: ["']?|\s+label: )(.+?)["']?$/)?.[1];
	if (!text) return [];
	const [, ...rest] = text.replace(/[^\p{L}\p{N}’' .:?-]/gu, ' ').split(/\s+/);
	const capitals = rest.filter((word, i) => {
		const after = i === 0 ? text.split(/\s+/)[0] : rest[i - 1];
		if (/[.:?]$/.test(after ?? '')) return false;
		const bare = word.replace(/[.:?]$|[’']s$/g, '');
		return /^\p{Lu}\p{Ll}+$/u.test(bare) && !NAMES.has(bare);
	});
	return capitals.map(
		(word) => `a heading has “${word}”: only its first word and names are capital`,
	);
}

/**
 * Checks the words of every page of a folder.
 *
 * @throws Error with every fault, each with file and line.
 */
export function checkWords(folder: string): void {
	const faults = book(folder).flatMap(({ file, mdx }) => wordFaultsIn(file, mdx));
	if (faults.length > 0)
		throw new Error(`words that our prose does not use:\n${faults.join('\n')}`);
}
