import type { Status } from '../decision/index.ts';

/** One sentence that says how many variants are in which state. */
export function countSentence(counts: Readonly<Record<Status, number>>): string {
	const { fits, possible } = counts;
	const out = counts['ruled-out'];
	if (fits + possible === 0) return `Nothing fits: ${some(out)} ruled out.`;
	const first =
		fits === 0 ? 'No variant fits for certain' : `${variants(fits)} ${fits === 1 ? 'fits' : 'fit'}`;
	return `${first}, ${some(possible)} still possible, ${some(out)} ruled out.`;
}

function variants(n: number): string {
	return n === 1 ? '1 variant' : `${n} variants`;
}

function some(n: number): string {
	return n === 0 ? 'none is' : n === 1 ? '1 is' : `${n} are`;
}
