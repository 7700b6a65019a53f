import { openings } from '../guide/apply/openings.ts';
import { factPorts } from '../guide/fact-number.ts';
import { openingsOf } from '../plan/plan/firewall.ts';
import { familiesOf } from '../plan/traits.ts';
import type { Context } from './context.ts';
import type { Step } from './types.ts';

/** What has to be done on Google Cloud before Calico is installed. */
export function googleSteps(context: Context): Step[] {
	const { parameters, variant } = context;
	if (parameters.platform === 'gke') return [gkeStep(parameters['run-by'])];
	return [
		...firewallSteps(context),
		...(variant === 'gcp'
			? [
					{
						text: 'Run the controller manager and the Google cloud provider so that each node gets a range that the VPC routes.',
						run: [],
						healthy: `The controller manager runs with --allocate-node-cidrs=true and --cluster-cidr=${parameters['pods-ipv4']}, the cloud provider with --configure-cloud-routes=true.`,
						sources: ['best-networking', 'public-cloud-gce'],
						confidence: 'inferred',
					} as const,
				]
			: []),
	];
}

function gkeStep(by: 'you' | 'provider'): Step {
	return by === 'provider'
		? {
				text: 'Create the cluster with Dataplane V1 and network policy on: GKE then installs and runs Calico.',
				run: ['gcloud container clusters create CLUSTER --enable-network-policy'],
				healthy: 'The cluster is listed as RUNNING.',
				sources: ['install-gke'],
			}
		: {
				text: 'Create the cluster with Dataplane V1 and intranode visibility, and without GKE’s own network policy.',
				run: ['gcloud container clusters create CLUSTER --enable-intra-node-visibility'],
				healthy:
					'The cluster is listed as RUNNING, and kubectl get daemonset -n kube-system lists no calico-node.',
				sources: ['enterprise-gke', 'operator-api'],
				confidence: 'inferred',
			};
}

function firewallSteps({ variant, parameters, topology, calicoNetworked }: Context): Step[] {
	if (!calicoNetworked) return [];
	const ports = openingsOf(variant, parameters, topology)
		.map((id) => openings[id])
		.filter(({ allNodes }) => allNodes)
		.flatMap(({ fact }) => factPorts(fact))
		.map(({ protocol, number }) =>
			protocol === 'IP protocol' ? String(number) : `${protocol.toLowerCase()}:${number}`,
		);
	const from = familiesOf(parameters['ip-family']).map((family) =>
		parameters[`nodes-${family}`].join(','),
	);
	return from.map((ranges, n) => ({
		text: 'Let the VPC’s firewall admit what travels between nodes.',
		run: [
			`gcloud compute firewall-rules create calico-between-nodes${n > 0 ? `-${n + 1}` : ''} --network NETWORK --allow ${[...new Set(ports)].join(',')} --source-ranges ${ranges}`,
		],
		healthy: 'The answer lists the new rule.',
		sources: ['public-cloud-gce'],
	}));
}
