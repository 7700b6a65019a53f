import { factNumber } from '../guide/fact-number.ts';
import { serviceRanges } from '../plan/installation/spec.ts';
import { familiesOf } from '../plan/traits.ts';
import type { Context } from './context.ts';
import { reflectorPeers, reflectorSteps, uncordonStep } from './reflectors.ts';
import { bgpConfiguration, nodeStatus } from './resources.ts';
import { rackSteps, routerPeers } from './routers.ts';
import type { ConfigurationFile, ManifestFile, Step } from './types.ts';

/** Whether the mesh goes off: something else carries the routes, or nothing needs it. */
export function meshGoesOff({ topology, bgp, calicoNetworked }: Context): boolean {
	const { cluster, network } = topology;
	if (!bgp || !calicoNetworked) return false;
	return cluster === 'route-reflectors' || (cluster === 'none' && network === 'top-of-rack');
}

/** Nodes, sessions and settings of BGP, in the order that leaves no node without a session. */
export function bgpFiles(context: Context): ConfigurationFile[] {
	const { topology, parameters, variant, bgp, calicoNetworked } = context;
	if (!bgp || !calicoNetworked || !context.installation) return [];
	const racks = topology.network === 'top-of-rack';
	const reflectors = topology.cluster === 'route-reflectors';
	const steps: Step[] = [
		...(racks ? rackSteps(parameters, meshGoesOff(context)) : []),
		...(reflectors ? reflectorSteps(variant, parameters) : []),
	];
	const files: ConfigurationFile[] = [];
	if (steps.length > 0) {
		files.push({
			kind: 'commands',
			stage: 'apply',
			name: 'nodes.sh',
			purpose: racks
				? 'Prepares nodes and routers for their sessions.'
				: 'Turns some nodes into route reflectors.',
			sources: ['bgp'],
			steps,
		});
	}
	files.push(...settingsBefore(context));
	if (reflectors) {
		files.push({
			...manifest('peer-with-reflectors.yaml', 'Has every node peer with the reflectors.'),
			sources: ['bgp', 'resource-bgppeer'],
			documents: reflectorPeers(variant, parameters),
		});
	}
	if (racks) {
		files.push({
			...manifest('peers.yaml', 'Has the nodes of each rack peer with its routers.'),
			sources: ['resource-bgppeer', 'bgp'],
			documents: routerPeers(parameters),
		});
	}
	if (meshGoesOff(context)) files.push(...turnMeshOff(context, reflectors));
	return files;
}

function manifest(name: string, purpose: string): Omit<ManifestFile, 'documents' | 'sources'> {
	return { kind: 'manifest', stage: 'apply', name, purpose, apply: [`calicoctl apply -f ${name}`] };
}

/** What the BGPConfiguration says beside the mesh. */
function settings({ parameters, topology }: Context) {
	const as = parameters['as-number'];
	return {
		...(as !== factNumber('default-as') && { asNumber: as }),
		...(parameters['service-ips'] === 'needed' &&
			topology.network === 'top-of-rack' && {
				serviceClusterIPs: serviceRanges(parameters).map((cidr) => ({ cidr })),
			}),
	};
}

/** Settings that hold before the sessions do; the mesh stays on until they are established. */
function settingsBefore(context: Context): ConfigurationFile[] {
	const spec = settings(context);
	const off = meshGoesOff(context);
	if (off ? spec.asNumber === undefined : Object.keys(spec).length === 0) return [];
	const name = off ? 'as-number.yaml' : 'bgp.yaml';
	const says = [
		...(spec.asNumber ? ['sets the AS number of the nodes'] : []),
		...(!off && spec.serviceClusterIPs ? ['advertises the Services’ range'] : []),
	].join(' and ');
	return [
		{
			...manifest(name, `${says.charAt(0).toUpperCase()}${says.slice(1)}.`),
			sources: ['resource-bgpconfig'],
			documents: [
				bgpConfiguration(
					off ? { nodeToNodeMeshEnabled: true, asNumber: spec.asNumber as number } : spec,
				),
			],
		},
	];
}

function turnMeshOff(context: Context, reflectors: boolean): ConfigurationFile[] {
	const { parameters, topology } = context;
	const watched =
		topology.network === 'top-of-rack'
			? parameters['rack-nodes'].flatMap(({ nodes }) => nodes.slice(0, 1))
			: parameters.reflectors;
	const lists = familiesOf(parameters['ip-family']).map(
		(family) => `status.bgp.peers${family === 'ipv4' ? 'V4' : 'V6'}`,
	);
	const spec = settings(context);
	return [
		{
			...manifest('status.yaml', 'Asks some nodes to report their sessions.'),
			sources: ['resource-nodestatus'],
			documents: watched.map(nodeStatus),
		},
		{
			kind: 'commands',
			stage: 'apply',
			name: 'sessions.sh',
			purpose: 'Waits until the new sessions are established.',
			sources: ['bgp', 'resource-nodestatus'],
			steps: [
				{
					text: 'Look at the sessions. Do not go on before they stand.',
					run: watched.map((node) => `calicoctl get caliconodestatus ${node} -o yaml`),
					healthy: `Each peer that the files above name is in ${lists.join(' and ')} with state: Established.`,
					sources: ['resource-nodestatus'],
				},
			],
		},
		{
			...manifest(
				'bgp.yaml',
				`Turns the mesh among the nodes off${spec.serviceClusterIPs ? ', and advertises the Services’ range' : ''}.`,
			),
			sources: ['resource-bgpconfig', 'bgp'],
			documents: [bgpConfiguration({ nodeToNodeMeshEnabled: false, ...spec })],
		},
		...(reflectors
			? [
					{
						kind: 'commands',
						stage: 'apply',
						name: 'uncordon.sh',
						purpose: 'Lets pods onto the reflectors again.',
						sources: ['bgp'],
						steps: [uncordonStep(parameters)],
					} as const,
				]
			: []),
	];
}
