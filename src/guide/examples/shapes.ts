import type { ExpectedVariants } from '../../decision/index.ts';
import type { GuideExample } from '../types.ts';

/** An example as it is written down in the file of its table. */
export type Case = Omit<GuideExample, 'table'>;

/** Cases of one table. */
export function casesOf(table: string, cases: readonly Case[]): GuideExample[] {
	return cases.map((one) => ({ ...one, table }));
}

/** Exactly these are ruled out, each by these exclusions; all others are still possible. */
export function onlyRuledOut(
	variants: readonly string[],
	ruledOut: Readonly<Record<string, readonly string[]>>,
): ExpectedVariants {
	const others = variants.filter((id) => !(id in ruledOut));
	return { ruledOut, status: Object.fromEntries(others.map((id) => [id, 'possible'])) };
}

/** The same exclusions for several variants. */
export function by(variants: readonly string[], ...exclusions: readonly string[]) {
	return Object.fromEntries(variants.map((id) => [id, exclusions]));
}

/** Joins what several circumstances rule out: a variant keeps the exclusions of all of them. */
export function together(...parts: readonly Readonly<Record<string, readonly string[]>>[]) {
	const joined: Record<string, string[]> = {};
	for (const part of parts) {
		for (const [id, exclusions] of Object.entries(part)) {
			joined[id] = [...(joined[id] ?? []), ...exclusions];
		}
	}
	return joined;
}
