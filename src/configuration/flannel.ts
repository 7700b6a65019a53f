import { version } from '../guide/version.ts';
import type { Context } from './context.ts';
import type { ConfigurationFile, FlannelSettings } from './types.ts';

const canal = `https://raw.githubusercontent.com/projectcalico/calico/${version.calico}/manifests/canal.yaml`;

/** What flannel is told. */
export function flannelSettings({ parameters }: Context): FlannelSettings {
	const family = parameters['ip-family'];
	const backend = parameters['flannel-backend'];
	return {
		...(family !== 'ipv6' && { Network: parameters['pods-ipv4'] }),
		...(family !== 'ipv4' && {
			...(family === 'ipv6' && { EnableIPv4: false }),
			EnableIPv6: true,
			IPv6Network: parameters['pods-ipv6'],
		}),
		Backend:
			backend === 'vxlan-direct-routing'
				? { Type: 'vxlan', DirectRouting: true }
				: { Type: backend },
	};
}

/** Canal: flannel carries the pods, Calico enforces policy. One manifest installs both. */
export function flannelFiles(context: Context): ConfigurationFile[] {
	if (context.variant !== 'flannel') return [];
	const settings = flannelSettings(context);
	return [
		{
			kind: 'flannel',
			stage: 'apply',
			name: 'net-conf.json',
			purpose: 'Tells flannel the pod range and the backend.',
			sources: ['flannel-backends', 'install-flannel'],
			settings,
		},
		{
			kind: 'commands',
			stage: 'apply',
			name: 'canal.sh',
			purpose: 'Installs flannel and Calico from one manifest, with your net-conf.json in it.',
			sources: ['install-flannel'],
			steps: [
				{
					text: 'Fetch the manifest.',
					run: [`curl -fsSLO ${canal}`],
					sources: ['install-flannel'],
				},
				{
					text: 'In canal.yaml, in the ConfigMap canal-config, put your net-conf.json in place of the one there. Do it before you apply: the backend cannot be changed on a running cluster.',
					run: [],
					sources: ['install-flannel', 'flannel-backends'],
				},
				{
					text: 'Apply it.',
					run: [
						'kubectl apply -f canal.yaml',
						'kubectl rollout status daemonset canal -n kube-system',
					],
					healthy: 'The daemon set is successfully rolled out.',
					sources: ['install-flannel'],
				},
			],
		},
	];
}
