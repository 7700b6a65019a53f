import { choiceOf } from '../guide/choice.ts';
import { networkingOptions } from '../guide/networking-options/document.ts';
import { usualAnswers } from '../plan/usual.ts';

/** A page in a state that a reader can bring it into. */
export interface TestedState {
	/** What is shown, in a few words. */
	readonly what: string;
	readonly path: string;
}

/** Themes and screens in which every page is tested for accessibility; sizes in CSS pixels. */
export const themes = ['light', 'dark'] as const;
export const screens = {
	phone: { width: 375, height: 800 },
	desktop: { width: 1440, height: 900 },
} as const;

const given = { platform: 'on-prem', subnets: 'several', 'router-bgp': 'no' };
const everything = new URLSearchParams({
	...given,
	...usualAnswers(networkingOptions, choiceOf(networkingOptions), given),
});

/** States that are tested beside every page as it opens. The accessibility statement lists them. */
export const states: readonly TestedState[] = [
	{
		what: 'Choose, opened with a damaged link',
		path: '/choose/?platform=azure&windows=perhaps&ip-protocol-4=passes',
	},
	{
		what: 'Choose, every question answered, three variants compared',
		path: `/choose/?${everything}&compare=calico-ipip-always,calico-vxlan-cross-subnet,flannel`,
	},
	{
		what: 'Choose, where nothing fits',
		path: '/choose/?overlay=not-wanted&subnets=several&router-bgp=no&platform=on-prem&show=open',
	},
	{
		what: 'A table inside the prose, answered',
		path: '/concepts/overlay-networks/?platform=azure',
	},
	{
		what: 'A plan with a parameter that is not allowed',
		path: '/plan/?variant=calico-bgp-peered&ip-family=dual&nodes=many',
	},
	{
		what: 'A plan that the operator would refuse',
		path: '/plan/?variant=calico-ipip-always&ip-family=dual',
	},
];
