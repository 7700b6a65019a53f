import type { Forwarding } from '../guide/networking-options/forwarding.ts';
import type { Situation } from './types.ts';

/** What a situation is called in a title. */
export const situationWords: Readonly<Record<Situation, string>> = {
	'one-subnet': 'inside one subnet',
	'across-subnets': 'across subnets',
	'from-outside': 'from outside',
};

/** What carries packets, by its names. */
interface Names {
	/** In a box. */
	readonly name: string;
	/** In a sentence, and where a sentence first speaks of it. */
	readonly phrase: string;
	readonly first: string;
	/** Where a machine stands that is in the same network but no part of the cluster. */
	readonly place: string;
}

/** What carries the packets of each variant. */
export const carriers: Readonly<Record<Forwarding['carrier'], Names>> = {
	routers: { name: 'Router', phrase: 'the router', first: 'a router', place: 'outside' },
	aws: { name: 'Amazon VPC', phrase: 'the VPC', first: 'the VPC', place: 'in the VPC' },
	azure: { name: 'Azure VNet', phrase: 'the VNet', first: 'the VNet', place: 'in the VNet' },
	'azure-overlay': {
		name: 'Azure’s fabric',
		phrase: 'Azure’s fabric',
		first: 'Azure’s own routing domain',
		place: 'in the VNet',
	},
	google: { name: 'Google VPC', phrase: 'the VPC', first: 'the VPC', place: 'in the VPC' },
};

/** A sentence’s first letter as a capital. */
export function sentence(words: string): string {
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
