import { platforms } from '../../guide/apply/platforms.ts';
import { factNumber } from '../../guide/fact-number.ts';
import { facts } from '../../guide/facts.ts';
import type { NetworkingInputs } from '../../guide/networking-options/inputs.ts';
import type { VariantId } from '../../guide/networking-options/variants.ts';
import { known, type Said } from '../state.ts';
import type { Parameters } from './types.ts';

type Platform = Parameters['platform'];

/** Where a variant runs as long as nobody says. */
const home: Readonly<Partial<Record<VariantId, Platform>>> = {
	'aws-vpc-cni': 'eks',
	'aws-vpc-cni-prefix': 'eks',
	'azure-cni': 'aks',
	'azure-cni-overlay': 'aks',
	'azure-host-local': 'azure',
	gcp: 'gke',
};

/**
 * Parameters that make a configuration without any edit: from the answers where the options table asks
 * the same, else for the variant, the platform and the IP family. Addresses and names are examples.
 */
export function defaultParameters(variant: VariantId, said: Said = {}): Parameters {
	const answers = known(said);
	// The ids again, and not the questions: their texts are long, and this code travels.
	const answer = <Q extends keyof NetworkingInputs>(
		question: Q,
		ids: readonly NetworkingInputs[Q][number][],
		otherwise: NetworkingInputs[Q][number],
	) => ids.find((id) => id === answers[question]) ?? otherwise;
	const platform = answer(
		'platform',
		Object.keys(platforms) as Platform[],
		home[variant] ?? 'on-prem',
	);
	const family = answer('ip-family', ['ipv4', 'ipv6', 'dual'], 'ipv4');
	const peered = variant === 'calico-bgp-peered';
	const plain = answers.overlay === 'not-wanted';

	return {
		platform,
		'ip-family': family,
		dataplane: answer('dataplane', ['iptables', 'nftables', 'ebpf'], 'iptables'),
		windows: answer('windows', ['yes', 'no'], 'no'),
		'service-ips': answer('service-ips', ['needed', 'not-needed'], 'not-needed'),
		'router-bgp': answer('router-bgp', ['yes', 'no'], peered ? 'yes' : 'no'),
		nodes: 20,
		'link-mtu': factNumber(platforms[platform].linkMtu),
		'pod-mtu': 'detected',
		wireguard: 'off',
		'pods-ipv4': podRange(variant, platform),
		'pods-ipv6': 'fd00:10:48::/64',
		'block-ipv4': factNumber('block-ipv4'),
		'block-ipv6': factNumber('block-ipv6'),
		'nodes-ipv4': ['10.1.0.0/24', '10.2.0.0/24'],
		'nodes-ipv6': ['fd00:10:1::/64', 'fd00:10:2::/64'],
		'services-ipv4': '10.96.0.0/12',
		'services-ipv6': 'fd00:10:96::/112',
		'node-address-ipv4': { method: 'default' },
		'node-address-ipv6': { method: 'default' },
		'cluster-routing': answers['tcp-179'] === 'blocked' ? 'felix' : 'bird',
		'l2-domain': 'up-to-100',
		bgp: 'planned',
		'as-number': factNumber('default-as'),
		'as-design': peered ? 'per-rack' : 'one',
		routers: [
			...(family === 'ipv6'
				? []
				: [
						{ rack: 'rack-1', address: '10.1.0.1', as: 65_001 },
						{ rack: 'rack-2', address: '10.2.0.1', as: 65_002 },
					]),
			...(family === 'ipv4'
				? []
				: [
						{ rack: 'rack-1', address: 'fd00:10:1::1', as: 65_001 },
						{ rack: 'rack-2', address: 'fd00:10:2::1', as: 65_002 },
					]),
		],
		'rack-nodes': [
			{ rack: 'rack-1', nodes: ['node-a1', 'node-a2'] },
			{ rack: 'rack-2', nodes: ['node-b1', 'node-b2'] },
		],
		reflectors: peered ? ['node-a1', 'node-b1'] : ['reflector-1', 'reflector-2'],
		// GKE's own Calico is the way that Calico's docs describe; AKS's enforces less.
		'run-by': platform === 'gke' ? 'provider' : 'you',
		'flannel-backend': plain ? 'host-gw' : 'vxlan',
		'checksum-offload': 'trusted',
		'max-pods': 100,
		'api-server': { host: '10.1.0.10', port: 6443 },
	};
}

/** The pod range by default: what the operator would take, but for those whose range others route. */
function podRange(variant: VariantId, platform: Platform): string {
	if (variant === 'calico-bgp-peered') return '10.48.0.0/16';
	if (['flannel', 'azure-host-local', 'azure-cni-overlay', 'gcp'].includes(variant))
		return '10.244.0.0/16';
	return facts[platform === 'eks' ? 'pool-eks' : 'pool-operator'].value;
}
