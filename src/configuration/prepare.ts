import type { Context } from './context.ts';
import { awsSteps } from './prepare-aws.ts';
import { azureSteps } from './prepare-azure.ts';
import { googleSteps } from './prepare-google.ts';
import type { ConfigurationFile, Step } from './types.ts';

/** The platform's side, before Calico is installed. */
export function prepareFiles(context: Context): ConfigurationFile[] {
	const steps = platformSteps(context);
	if (steps.length === 0) return [];
	return [
		{
			kind: 'commands',
			stage: 'prepare',
			name: 'prepare.sh',
			purpose: 'Prepares the platform. Words in capitals are yours to fill in.',
			sources: steps[0]?.sources ?? ['best-networking'],
			steps,
		},
	];
}

function platformSteps(context: Context): Step[] {
	switch (context.parameters.platform) {
		case 'aws':
		case 'eks':
			return awsSteps(context);
		case 'azure':
		case 'aks':
			return azureSteps(context);
		case 'gcp':
		case 'gke':
			return googleSteps(context);
		case 'openstack':
			return openstackSteps(context);
		default:
			return [];
	}
}

function openstackSteps({ parameters, traits, calicoNetworked }: Context): Step[] {
	const plain = ['None', 'VXLANCrossSubnet', 'IPIPCrossSubnet'].includes(
		traits.encapsulation ?? '',
	);
	if (!calicoNetworked || !plain) return [];
	const range =
		parameters['ip-family'] === 'ipv6' ? parameters['pods-ipv6'] : parameters['pods-ipv4'];
	return [
		{
			text: 'Let the port of every node carry pod addresses.',
			run: [`openstack port set NODE_PORT --allowed-address ip-address=${range}`],
			healthy: 'openstack port show NODE_PORT lists the range under allowed_address_pairs.',
			sources: ['thread-openstack-ports'],
			confidence: 'inferred',
		},
	];
}
