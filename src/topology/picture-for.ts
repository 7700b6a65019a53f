import type { Situation } from './types.ts';

/** The id of the picture of a variant in a situation; its page is `/diagrams/<id>/`. */
export function pictureId(variant: string, situation: Situation): string {
	return `${variant}-${situation}`;
}

/**
 * The picture that fits answers to the options table best: inside the subnet where there is one,
 * across subnets otherwise. What is not answered counts as several.
 */
export function pictureFor(variant: string, answers: Readonly<Record<string, string>>): string {
	return pictureId(variant, answers.subnets === 'one' ? 'one-subnet' : 'across-subnets');
}
