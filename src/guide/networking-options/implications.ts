import type { NetworkingImplication } from './inputs.ts';

/** What a platform already says about its network, so that nobody is asked twice. */
export const implications: readonly NetworkingImplication[] = [
	{
		id: 'azure-drops-protocol-4',
		never: { platform: ['azure', 'aks'], 'ip-protocol-4': ['passes', 'can-be-opened'] },
		reason: 'Azure’s network drops IP protocol 4, and no setting lets it pass.',
		sources: ['public-cloud-azure'],
		caveat: 'Calico’s docs say so; no page of Azure’s own was read.',
	},
	{
		id: 'azure-checks-addresses',
		never: { platform: ['azure', 'aks'], 'address-checks': ['off', 'can-be-off'] },
		reason:
			'Azure forwards only packets with addresses that its own network knows, so pod addresses of Calico are dropped.',
		sources: ['public-cloud-azure', 'thread-azure-report'],
		confidence: 'inferred',
	},
	{
		id: 'aws-checks-addresses',
		never: { platform: ['aws', 'eks', 'eks-auto'], 'address-checks': 'off' },
		reason:
			'Each EC2 instance starts with the source/destination check on; it has to be switched off.',
		sources: ['public-cloud-aws', 'faq'],
	},
	{
		id: 'openstack-checks-addresses',
		never: { platform: 'openstack', 'address-checks': 'off' },
		reason:
			'Neutron’s port security drops addresses that a port does not own, until pod addresses are allowed on the port.',
		sources: ['thread-openstack-ports'],
	},
	{
		id: 'cloud-routers-do-not-peer',
		never: {
			platform: ['aws', 'eks', 'eks-auto', 'azure', 'aks', 'gcp', 'gke'],
			'router-bgp': 'yes',
		},
		reason:
			'The routers of this network are the cloud’s own. Where pods must be routable there, Calico’s docs name the cloud’s plugin as the only way.',
		sources: ['best-networking'],
		confidence: 'inferred',
	},
];
