import { factNumber } from '../guide/fact-number.ts';
import { meshGoesOff } from './bgp.ts';
import type { Context } from './context.ts';
import { felixSpec, patchFelix } from './felix.ts';
import { unmakeReflectors } from './reflectors.ts';
import { setAs } from './routers.ts';
import type { ConfigurationFile, Step } from './types.ts';

/** The way back, in an order that leaves no node without a session. */
export function rollBackFiles(context: Context): ConfigurationFile[] {
	const steps = [...sessionSteps(context), ...felixSteps(context), ...removeSteps(context)];
	if (steps.length === 0) return [];
	return [
		{
			kind: 'commands',
			stage: 'roll-back',
			name: 'roll-back.sh',
			purpose: 'Takes it back, step by step. Stop after the step that you need.',
			sources: ['bgp', 'install-onprem'],
			steps,
		},
	];
}

function sessionSteps(context: Context): Step[] {
	const { topology, parameters, bgp, calicoNetworked, installation } = context;
	if (!bgp || !calicoNetworked || !installation) return [];
	const routers = topology.network === 'top-of-rack';
	const reflectors = topology.cluster === 'route-reflectors';
	const steps: Step[] = [];
	if (meshGoesOff(context)) {
		const spec = { nodeToNodeMeshEnabled: true };
		steps.push({
			text: 'Turn the mesh on again, and wait for its sessions.',
			run: [`calicoctl patch bgpconfiguration default -p '${JSON.stringify({ spec })}'`],
			healthy: 'Each node’s status has peers of type: NodeMesh with state: Established.',
			sources: ['bgp'],
		});
	}
	if (routers || reflectors) {
		steps.push({
			text: 'Take the other sessions away.',
			run: [
				...(routers ? ['calicoctl delete -f peers.yaml'] : []),
				...(reflectors ? ['calicoctl delete -f peer-with-reflectors.yaml'] : []),
			],
			healthy: 'calicoctl get bgppeer lists none of them.',
			sources: ['bgp', 'resource-bgppeer'],
		});
	}
	if (reflectors) {
		steps.push({
			text: 'Make the reflectors plain nodes again.',
			run: unmakeReflectors(parameters),
			healthy: 'They appear in the mesh.',
			sources: ['bgp'],
		});
	}
	if (routers && parameters['as-design'] === 'per-rack') {
		steps.push({
			text: 'Give all nodes one AS number again.',
			run: parameters['rack-nodes'].flatMap(({ nodes }) =>
				nodes.map((node) => setAs(node, parameters['as-number'])),
			),
			sources: ['bgp'],
		});
	}
	return steps;
}

function felixSteps(context: Context): Step[] {
	const spec = felixSpec(context);
	const back = {
		...(spec.wireguardEnabled && { wireguardEnabled: false }),
		...(spec.wireguardEnabledV6 && { wireguardEnabledV6: false }),
		...(spec.featureDetectOverride && { featureDetectOverride: '' }),
	};
	return [
		...(Object.keys(back).length > 0
			? [
					{
						text: 'Take Felix’s settings back.',
						run: [patchFelix(back)],
						sources: ['resource-felixconfig'] as const,
					},
				]
			: []),
		...(spec.awsSrcDstCheck
			? [
					{
						text: 'Switch the source/destination check on again, only once no pod packet travels plain.',
						run: [patchFelix({ awsSrcDstCheck: 'Enable' })],
						sources: ['resource-felixconfig', 'public-cloud-aws'] as const,
					},
				]
			: []),
	];
}

function removeSteps({ variant, installation, traits }: Context): Step[] {
	if (variant === 'flannel') {
		return [
			{
				text: 'Take Canal off a cluster that carries nothing yet: pods lose their network.',
				run: ['kubectl delete -f canal.yaml'],
				sources: ['install-flannel'],
			},
		];
	}
	if (!installation) return [];
	const steps: Step[] = [];
	if (traits.encapsulation === 'None' && traits.plugins?.ipam === 'Calico') {
		const patch = [
			{ op: 'replace', path: '/spec/calicoNetwork/ipPools/0/encapsulation', value: 'VXLAN' },
		];
		steps.push({
			text: `Leave plain packets for an overlay: change the Installation, never the IPPool. UDP ${factNumber('vxlan-port')} must pass, and new pods get a smaller MTU.`,
			run: [`kubectl patch installation default --type=json -p '${JSON.stringify(patch)}'`],
			healthy: 'The pool’s vxlanMode is Always. Open connections can break meanwhile.',
			sources: ['overlay', 'operator-api'],
		});
	}
	const own = traits.plugins?.cni === 'Calico';
	steps.push({
		text: own
			? 'Take Calico off a cluster that carries nothing yet: pods lose their network.'
			: 'Take Calico’s policy off; the pods keep their network.',
		run: ['kubectl delete -f installation.yaml'],
		healthy: 'kubectl get pods -n calico-system finds nothing any more.',
		sources: ['install-onprem'],
		confidence: 'inferred',
	});
	return steps;
}
