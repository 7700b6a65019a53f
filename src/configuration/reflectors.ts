import type { VariantId } from '../guide/networking-options/variants.ts';
import type { Parameters } from '../plan/parameters/types.ts';
import { type BgpPeer, bgpPeer } from './resources.ts';
import { ofRack } from './routers.ts';
import type { Step } from './types.ts';

/** Annotation that makes a node a route reflector, with the Kubernetes datastore. */
export const CLUSTER_ID = 'projectcalico.org/RouteReflectorClusterID';
const LABEL = 'route-reflector';
const reflecting = `${LABEL} == 'true'`;

interface Group {
	/** Missing where all reflectors serve all nodes. */
	readonly rack?: string;
	readonly reflectors: readonly string[];
	/** Written like an unused IPv4 address, as the docs do. */
	readonly clusterId: string;
}

/** Reflectors that share a cluster ID: those of a rack where nodes peer with their rack, else all. */
function groups(variant: VariantId, { reflectors, 'rack-nodes': racks }: Parameters): Group[] {
	if (variant !== 'calico-bgp-peered') return [{ reflectors, clusterId: clusterId(1) }];
	return racks.map(({ rack, nodes }, n) => ({
		rack,
		reflectors: nodes.filter((node) => reflectors.includes(node)),
		clusterId: clusterId(n + 1),
	}));
}

function clusterId(n: number): string {
	return `244.0.${n >> 8}.${n & 255}`;
}

/** Makes nodes reflectors, in the order that spares running pods a gap. */
export function reflectorSteps(variant: VariantId, parameters: Parameters): Step[] {
	const { reflectors } = parameters;
	const names = reflectors.join(' ');
	return [
		{
			text: 'Take the pods off the nodes that are to reflect, or use new ones: from the next step on they are out of the mesh.',
			run: [`kubectl drain ${names} --ignore-daemonsets`],
			healthy: 'Each node is reported as drained.',
			sources: ['bgp'],
		},
		{
			text: 'Label them, and make them reflectors.',
			run: [
				`kubectl label node ${names} ${LABEL}=true`,
				...groups(variant, parameters).map(
					(group) =>
						`kubectl annotate node ${group.reflectors.join(' ')} ${CLUSTER_ID}=${group.clusterId}`,
				),
			],
			healthy: 'Each node is reported as labeled and annotated.',
			sources: ['bgp'],
		},
	];
}

/** Makes the reflectors schedulable again, once the sessions stand. */
export function uncordonStep({ reflectors }: Parameters): Step {
	return {
		text: 'Let pods onto the reflectors again.',
		run: [`kubectl uncordon ${reflectors.join(' ')}`],
		healthy: 'kubectl get nodes no longer says SchedulingDisabled.',
		sources: ['bgp'],
	};
}

/** Makes reflectors plain nodes again. */
export function unmakeReflectors({ reflectors }: Parameters): string[] {
	const names = reflectors.join(' ');
	return [`kubectl annotate node ${names} ${CLUSTER_ID}-`, `kubectl label node ${names} ${LABEL}-`];
}

/** Sessions of all nodes, the reflectors among them, with the reflectors. */
export function reflectorPeers(variant: VariantId, parameters: Parameters): BgpPeer[] {
	return groups(variant, parameters).map(({ rack }) =>
		rack === undefined
			? bgpPeer('all-nodes-to-reflectors', { nodeSelector: 'all()', peerSelector: reflecting })
			: bgpPeer(`${rack}-to-reflectors`, {
					nodeSelector: ofRack(rack),
					peerSelector: `${ofRack(rack)} && ${reflecting}`,
				}),
	);
}
