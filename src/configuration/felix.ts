import { familiesOf } from '../plan/traits.ts';
import type { Context } from './context.ts';
import { type FelixConfiguration, felixConfiguration } from './resources.ts';
import type { ConfigurationFile } from './types.ts';

type Spec = FelixConfiguration['spec'];

/** Whether plain packets leave a node on AWS, which the source/destination check would drop. */
export function needsCheckOff({ traits, parameters, calicoNetworked }: Context): boolean {
	return (
		calicoNetworked &&
		['aws', 'eks'].includes(parameters.platform) &&
		traits.encapsulation !== 'VXLAN' &&
		traits.encapsulation !== 'IPIP'
	);
}

/** What Felix is told beside its defaults. */
export function felixSpec(context: Context): Spec {
	const { parameters } = context;
	const families = familiesOf(parameters['ip-family']);
	const encrypts = parameters.wireguard === 'on' && context.installation !== undefined;
	return {
		...(needsCheckOff(context) && { awsSrcDstCheck: 'Disable' }),
		...(encrypts && families.includes('ipv4') && { wireguardEnabled: true }),
		...(encrypts && families.includes('ipv6') && { wireguardEnabledV6: true }),
		...(parameters.dataplane === 'ebpf' &&
			parameters.platform === 'aks' && { bpfKubeProxyIptablesCleanupEnabled: false }),
		...(parameters['checksum-offload'] === 'broken' &&
			context.traits.option === 'calico-vxlan' && {
				featureDetectOverride: 'ChecksumOffloadBroken=true',
			}),
	};
}

/** A patch of Felix's settings as a command. The operator owns the resource, so it is never replaced. */
export function patchFelix(spec: Readonly<Record<string, unknown>>): string {
	return `calicoctl patch felixconfiguration default -p '${JSON.stringify({ spec })}'`;
}

/** FelixConfiguration, where it says anything. */
export function felixFiles(context: Context): ConfigurationFile[] {
	const spec = felixSpec(context);
	if (Object.keys(spec).length === 0) return [];
	const parts = [
		...(spec.awsSrcDstCheck ? ['switches AWS’s source/destination check off'] : []),
		...(spec.wireguardEnabled || spec.wireguardEnabledV6 ? ['encrypts with WireGuard'] : []),
		...('bpfKubeProxyIptablesCleanupEnabled' in spec ? ['leaves kube-proxy’s rules alone'] : []),
		...(spec.featureDetectOverride ? ['stops relying on checksum offload'] : []),
	];
	return [
		{
			kind: 'manifest',
			stage: 'apply',
			name: 'felix.yaml',
			purpose: `Felix ${parts.join(', ')}.`,
			sources: ['resource-felixconfig'],
			documents: [felixConfiguration(spec)],
			apply: [patchFelix(spec)],
		},
	];
}
