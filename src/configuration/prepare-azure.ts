import type { Context } from './context.ts';
import type { Step } from './types.ts';

const credentials: Step = {
	text: 'Fetch the credentials for kubectl.',
	run: ['az aks get-credentials --resource-group GROUP --name CLUSTER'],
	sources: ['install-aks'],
};

/** What has to be done on Azure before Calico is installed. */
export function azureSteps(context: Context): Step[] {
	return context.parameters.platform === 'aks' ? aksSteps(context) : selfManagedSteps(context);
}

function aksSteps({ variant, parameters, calicoNetworked }: Context): Step[] {
	const create = 'az aks create --resource-group GROUP --name CLUSTER';
	const pods = `--pod-cidr ${parameters['pods-ipv4']}`;
	if (variant === 'azure-host-local') {
		return [
			{
				text: 'AKS offers this combination only as kubenet, which retires. On a cluster of your own, run the Azure cloud provider.',
				run: [],
				sources: ['aks-cni', 'best-networking'],
			},
		];
	}
	const policy = parameters['run-by'] === 'provider' ? 'calico' : 'none';
	const who =
		policy === 'calico'
			? 'and have AKS run Calico for policy'
			: 'and leave network policy to your own Calico';
	const [text, flags]: readonly [string, string] = calicoNetworked
		? ['Create the cluster without a network plugin.', `--network-plugin none ${pods}`]
		: variant === 'azure-cni-overlay'
			? [
					`Create the cluster with the overlay of Azure CNI, ${who}.`,
					`--network-plugin azure --network-plugin-mode overlay --network-policy ${policy} ${pods}`,
				]
			: [
					`Create the cluster with Azure CNI, ${who}.`,
					`--network-plugin azure --network-policy ${policy}`,
				];
	return [
		{
			text,
			run: [`${create} ${flags}`],
			healthy: 'The answer says "provisioningState": "Succeeded".',
			sources:
				variant === 'azure-cni-overlay' ? ['aks-overlay-use', 'install-aks'] : ['install-aks'],
		},
		credentials,
	];
}

function selfManagedSteps({ variant, parameters }: Context): Step[] {
	if (variant !== 'azure-host-local') return [];
	return [
		{
			text: 'Run the controller manager and the Azure cloud provider so that each node gets a range and a route in the VNet.',
			run: [],
			healthy: `The controller manager runs with --allocate-node-cidrs=true and --cluster-cidr=${parameters['pods-ipv4']}, the cloud provider with --configure-cloud-routes=true.`,
			sources: ['best-networking', 'public-cloud-azure'],
			confidence: 'inferred',
		},
		{
			text: 'Allow IP forwarding on the interface of every node.',
			run: ['az network nic update --resource-group GROUP --name NODE_NIC --ip-forwarding true'],
			healthy: 'The answer says "enableIPForwarding": true.',
			sources: ['public-cloud-azure'],
		},
		{
			text: 'Look at the routes.',
			run: [
				'az network route-table route list --resource-group GROUP --route-table-name TABLE -o table',
			],
			healthy: 'Each node has one route, whose next hop is the node’s address.',
			sources: ['public-cloud-azure'],
			confidence: 'inferred',
		},
	];
}
