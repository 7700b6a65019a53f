import type { facts } from '../facts.ts';
import type { OverheadInputs } from '../overhead/inputs.ts';
import type { SourceId } from '../sources.ts';
import type { Confidence } from '../types.ts';
import type { VariantId } from './variants.ts';

/** What carries packets between nodes, and between nodes and the world. */
export type Carrier = 'routers' | 'aws' | 'azure' | 'azure-overlay' | 'google';

/** How packets of one variant travel: what a picture of it needs to know and the options table does not say. */
export interface Forwarding {
	/** What wraps packets, in the words of the overhead table. */
	readonly encapsulation: OverheadInputs['encapsulation'][number];
	/** The tunnel’s port or protocol; missing where nothing is wrapped. */
	readonly tunnel?: keyof typeof facts;
	readonly wraps: 'never' | 'across-subnets' | 'always';
	/** Where a pod’s address is from: a block of a pool, a fixed range of its node, or the nodes’ subnet. */
	readonly addresses: 'block' | 'node-range' | 'subnet' | 'subnet-prefix';
	/** Who tells a node where other nodes’ pods are. */
	readonly routes: 'bgp-nodes' | 'bgp-routers' | 'datastore' | 'flannel' | 'cloud';
	readonly carrier: Carrier;
	/** Does the carrier route pod addresses? Without it, a plain packet ends at the first router. */
	readonly carrierKnowsPods: boolean;
	/** From where a connection to a pod’s own address arrives. */
	readonly from: 'network' | 'subnet' | 'cluster';
	readonly sources: readonly [SourceId, ...SourceId[]];
	readonly confidence?: Confidence;
}

const overlay = {
	carrier: 'routers',
	carrierKnowsPods: false,
	from: 'cluster',
} as const;
const ipip = {
	...overlay,
	encapsulation: 'ipip',
	tunnel: 'ipip-protocol',
	addresses: 'block',
	routes: 'bgp-nodes',
	sources: ['overlay', 'bgp'],
} as const;
const vxlan = {
	...overlay,
	encapsulation: 'vxlan',
	tunnel: 'vxlan-port',
	addresses: 'block',
	routes: 'datastore',
	sources: ['overlay', 'best-networking'],
} as const;
const cloud = {
	encapsulation: 'none',
	wraps: 'never',
	routes: 'cloud',
	carrierKnowsPods: true,
} as const;

/** How each variant forwards, with the defaults of Calico v3.32 (IP in IP routes by BIRD). */
export const forwarding = {
	'calico-bgp-peered': {
		encapsulation: 'none',
		wraps: 'never',
		addresses: 'block',
		routes: 'bgp-routers',
		carrier: 'routers',
		carrierKnowsPods: true,
		from: 'network',
		sources: ['bgp', 'best-networking'],
	},
	'calico-l2-no-peer': {
		encapsulation: 'none',
		wraps: 'never',
		addresses: 'block',
		routes: 'bgp-nodes',
		carrier: 'routers',
		carrierKnowsPods: false,
		from: 'cluster',
		sources: ['best-networking', 'bgp'],
	},
	'calico-ipip-always': { ...ipip, wraps: 'always' },
	'calico-ipip-cross-subnet': { ...ipip, wraps: 'across-subnets' },
	'calico-vxlan-always': { ...vxlan, wraps: 'always' },
	'calico-vxlan-cross-subnet': { ...vxlan, wraps: 'across-subnets' },
	'aws-vpc-cni': {
		...cloud,
		addresses: 'subnet',
		carrier: 'aws',
		from: 'network',
		sources: ['vpc-cni', 'best-networking'],
	},
	'aws-vpc-cni-prefix': {
		...cloud,
		addresses: 'subnet-prefix',
		carrier: 'aws',
		from: 'network',
		sources: ['vpc-cni', 'best-networking'],
	},
	'azure-cni': {
		...cloud,
		addresses: 'subnet',
		carrier: 'azure',
		from: 'network',
		sources: ['aks-cni', 'best-networking'],
	},
	'azure-cni-overlay': {
		...cloud,
		addresses: 'node-range',
		// A routing domain of Azure’s own, beside the VNet.
		carrier: 'azure-overlay',
		from: 'cluster',
		sources: ['aks-overlay', 'best-networking'],
	},
	'azure-host-local': {
		...cloud,
		addresses: 'node-range',
		carrier: 'azure',
		from: 'subnet',
		sources: ['best-networking', 'public-cloud-azure'],
	},
	gcp: {
		...cloud,
		addresses: 'node-range',
		carrier: 'google',
		from: 'network',
		sources: ['best-networking', 'public-cloud-gce'],
	},
	flannel: {
		...overlay,
		// The backend that flannel’s docs recommend and canal.yaml sets.
		encapsulation: 'flannel-vxlan',
		tunnel: 'flannel-vxlan-port-linux',
		wraps: 'always',
		addresses: 'node-range',
		routes: 'flannel',
		sources: ['flannel-backends', 'install-flannel'],
	},
} as const satisfies Readonly<Record<VariantId, Forwarding>>;
