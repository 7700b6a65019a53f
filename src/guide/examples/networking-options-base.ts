import { by, onlyRuledOut, together } from './shapes.ts';

/** The variants of the options table, as the facts name them. */
export const bgp = ['calico-bgp-peered'];
export const l2 = ['calico-l2-no-peer'];
export const ipip = ['calico-ipip-always', 'calico-ipip-cross-subnet'];
export const vxlan = ['calico-vxlan-always', 'calico-vxlan-cross-subnet'];
export const cross = ['calico-ipip-cross-subnet', 'calico-vxlan-cross-subnet'];
export const calico = [...bgp, ...l2, ...ipip, ...vxlan];
export const aws = ['aws-vpc-cni', 'aws-vpc-cni-prefix'];
export const azure = ['azure-cni', 'azure-cni-overlay', 'azure-host-local'];
export const google = ['gcp'];
export const flannel = ['flannel'];
export const all = [...calico, ...aws, ...azure, ...google, ...flannel];

type RuledOut = Readonly<Record<string, readonly string[]>>;

const notAws = by(aws, 'vpc-cni-is-for-aws');
const notAzure = by(azure, 'azure-networking-is-for-azure');
const notGoogle = by(google, 'google-networking-is-for-google');
const noPeering = by(bgp, 'peering-needs-the-routers');
const elsewhere = together(notAws, notAzure, notGoogle);
const onAzure = together(
	notAws,
	notGoogle,
	noPeering,
	by(bgp, 'address-checks-drop-routed-packets'),
	by(l2, 'address-checks-drop-plain-packets'),
	by(ipip, 'protocol-4-blocked'),
);

/** What each platform rules out by itself. */
export const byPlatform = {
	'on-prem': elsewhere,
	aws: together(notAzure, notGoogle, noPeering),
	eks: together(notAzure, notGoogle, noPeering),
	'eks-hybrid': together(by(aws, 'no-vpc-cni-on-hybrid-nodes'), notAzure, notGoogle),
	'eks-auto': together(
		notAzure,
		notGoogle,
		noPeering,
		by([...calico, ...flannel], 'eks-auto-has-aws-networking-only'),
	),
	azure: together(onAzure, by(['azure-cni-overlay'], 'azure-overlay-is-for-aks')),
	aks: onAzure,
	gcp: together(
		notAws,
		notAzure,
		noPeering,
		by(cross, 'google-has-no-cross-subnet'),
		by(l2, 'google-is-not-l2'),
	),
	gke: together(notAws, notAzure, noPeering, by([...calico, ...flannel], 'gke-owns-its-network')),
	iks: elsewhere,
	openstack: elsewhere,
	'other-cloud': elsewhere,
} as const satisfies Record<string, RuledOut>;

export const platforms = Object.keys(byPlatform) as (keyof typeof byPlatform)[];

/** Exactly these are ruled out, each by these exclusions. */
export const only = (...parts: readonly RuledOut[]) => onlyRuledOut(all, together(...parts));
