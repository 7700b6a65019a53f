import { anyPool, ipip, type OperatorExclusion, otherCni, vxlan } from './inputs.ts';

const variants = ['accepted'] as const;

/** What the operator refuses because of the plugins that connect pods and hand out addresses. */
export const pluginRefusals: readonly OperatorExclusion[] = [
	{
		id: 'calico-cni-ipam',
		when: { cni: 'calico', ipam: ['amazon-vpc', 'azure-vnet'] },
		variants,
		reason: 'With the Calico CNI, addresses come from Calico or HostLocal.',
		sources: ['operator-installation'],
	},
	{
		id: 'amazon-cni-ipam',
		when: { cni: 'amazon-vpc', ipam: ['calico', 'host-local', 'azure-vnet'] },
		variants,
		reason: 'With the AmazonVPC CNI, addresses come from AmazonVPC.',
		sources: ['operator-installation'],
	},
	{
		id: 'azure-cni-ipam',
		when: { cni: 'azure-vnet', ipam: ['calico', 'host-local', 'amazon-vpc'] },
		variants,
		reason: 'With the AzureVNET CNI, addresses come from AzureVNET.',
		sources: ['operator-installation'],
	},
	{
		id: 'gke-cni-ipam',
		when: { cni: 'gke', ipam: ['calico', 'amazon-vpc', 'azure-vnet'] },
		variants,
		reason: 'With the GKE CNI, addresses come from HostLocal.',
		sources: ['operator-installation'],
	},
	{
		id: 'amazon-cni-elsewhere',
		when: { cni: 'amazon-vpc', provider: ['aks', 'gke', 'another'] },
		variants,
		reason: 'The AmazonVPC CNI goes with the provider EKS or a blank one.',
		sources: ['operator-installation'],
	},
	{
		id: 'azure-cni-elsewhere',
		when: { cni: 'azure-vnet', provider: ['eks', 'gke', 'another'] },
		variants,
		reason: 'The AzureVNET CNI goes with the provider AKS or a blank one.',
		sources: ['operator-installation'],
	},
	{
		id: 'gke-cni-elsewhere',
		when: { cni: 'gke', provider: ['eks', 'aks', 'another'] },
		variants,
		reason: 'The GKE CNI goes with the provider GKE or a blank one.',
		sources: ['operator-installation'],
	},
	{
		id: 'host-local-vxlan',
		when: { cni: 'calico', ipam: 'host-local', encapsulation: vxlan },
		variants,
		reason: 'VXLAN needs Calico’s address blocks, which HostLocal does not have.',
		sources: ['operator-installation', 'operator-pools'],
	},
	{
		id: 'other-cni-encapsulation',
		when: { cni: otherCni, encapsulation: [...ipip, ...vxlan] },
		variants,
		reason: 'Another plugin carries the pods, so the pool’s encapsulation must be None or empty.',
		sources: ['operator-installation', 'operator-pools'],
	},
	{
		id: 'other-cni-bgp',
		when: { cni: otherCni, bgp: 'enabled', encapsulation: anyPool },
		variants,
		reason: 'Another plugin carries the pods, so BGP must be Disabled.',
		sources: ['operator-installation', 'operator-pools'],
		caveat: 'The operator checks it for each pool: without a pool it says nothing.',
	},
	{
		id: 'other-cni-node-selector',
		when: { cni: otherCni, 'pool-nodes': 'some' },
		variants,
		reason: 'With another plugin, a pool covers all nodes: nodeSelector must be all().',
		sources: ['operator-pools'],
	},
	{
		id: 'other-cni-host-ports',
		when: { cni: otherCni, 'host-ports': 'enabled' },
		variants,
		reason: 'hostPorts is a setting of the Calico CNI.',
		sources: ['operator-installation'],
	},
	{
		id: 'other-cni-multi-interface',
		when: { cni: otherCni, 'multi-interface': 'yes' },
		variants,
		reason: 'multiInterfaceMode is a setting of the Calico CNI.',
		sources: ['operator-installation'],
	},
	{
		id: 'other-cni-ip-forwarding',
		when: { cni: otherCni, 'ip-forwarding': 'yes' },
		variants,
		reason: 'containerIPForwarding is a setting of the Calico CNI.',
		sources: ['operator-installation'],
	},
];
