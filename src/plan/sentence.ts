import type { Status } from '../decision/index.ts';

/** One sentence that says how many variants are in which state. */
export function countSentence(counts: Readonly<Record<Status, number>>): string {
	const { fits, possible } = counts;
	const out = counts['ruled-out'];
	if (fits + possible === 0) return `Nothing fits: all ${out} variants are ruled out.`;
	const parts = [
		`${variants(fits)} ${fits < 2 ? 'fits' : 'fit'}`,
		`${possible} ${possible === 1 ? 'is' : 'are'} still possible`,
		`${out} ${out === 1 ? 'is' : 'are'} ruled out`,
	];
	return `${parts.slice(0, 2).join(', ')}, ${parts[2]}.`;
}

function variants(n: number): string {
	return n === 0 ? 'No variant' : n === 1 ? '1 variant' : `${n} variants`;
}
