import type { Forwarding } from '../guide/networking-options/forwarding.ts';
import type { Situation } from './types.ts';

/** What a situation is called in a title. */
export const situationWords: Readonly<Record<Situation, string>> = {
	'one-subnet': 'inside one subnet',
	'across-subnets': 'across subnets',
	'from-outside': 'from outside',
};

/** What carries the packets: its name in a box, in a sentence, and where a sentence first speaks of it. */
export const carriers = {
	routers: { name: 'Router', phrase: 'the router', first: 'a router' },
	aws: { name: 'Amazon VPC', phrase: 'the VPC', first: 'the VPC' },
	azure: { name: 'Azure VNet', phrase: 'the VNet', first: 'the VNet' },
	google: { name: 'Google VPC', phrase: 'the VPC', first: 'the VPC' },
} as const satisfies Readonly<
	Record<Forwarding['carrier'], { name: string; phrase: string; first: string }>
>;

/** A sentence’s first letter as a capital. */
export function sentence(words: string): string {
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
