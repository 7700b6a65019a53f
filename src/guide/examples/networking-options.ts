import { optionProofs } from './networking-options-proofs.ts';
import { type Case, casesOf } from './shapes.ts';

const open = {
	windows: 'no',
	routable: 'not-required',
	overlay: 'acceptable',
	'ip-family': 'ipv4',
	dataplane: 'iptables',
	'calico-ipam': 'not-needed',
	'service-ips': 'not-needed',
	'pod-density': 'usual',
	subnets: 'several',
	'router-bgp': 'no',
	'address-checks': 'off',
	'ip-protocol-4': 'passes',
	'udp-4789': 'passes',
	'tcp-179': 'passes',
	'nodes-reachable': 'yes',
	addresses: 'plenty',
} as const;
const ipip = ['calico-ipip-always', 'calico-ipip-cross-subnet'];
const vxlan = ['calico-vxlan-always', 'calico-vxlan-cross-subnet'];

const prose: readonly Case[] = [
	{
		id: 'two-racks',
		title: 'Two racks, no BGP on the routers',
		when: { ...open, platform: 'on-prem' },
		then: {
			fits: [...ipip, ...vxlan, 'flannel'],
			ruledOut: {
				'calico-bgp-peered': ['peering-needs-the-routers'],
				'calico-l2-no-peer': ['plain-routes-end-at-the-subnet'],
			},
		},
		sources: ['best-networking'],
	},
	{
		id: 'eks-out-of-addresses',
		title: 'EKS, out of VPC addresses',
		when: { ...open, platform: 'eks', addresses: 'scarce', 'address-checks': 'can-be-off' },
		then: {
			fits: [...ipip, ...vxlan, 'flannel'],
			ruledOut: {
				'aws-vpc-cni': ['cloud-addresses-run-out'],
				'aws-vpc-cni-prefix': ['cloud-addresses-run-out'],
			},
		},
		sources: ['best-networking'],
	},
	{
		id: 'azure-ipip',
		title: 'Azure VMs on the default IP in IP',
		when: { platform: 'azure' },
		then: {
			ruledOut: {
				'calico-ipip-always': ['protocol-4-blocked'],
				'calico-ipip-cross-subnet': ['protocol-4-blocked'],
			},
			status: { 'calico-vxlan-always': 'possible' },
		},
		sources: ['public-cloud-azure'],
	},
	{
		id: 'windows-on-aks',
		title: 'Windows nodes on AKS',
		when: {
			...open,
			platform: 'aks',
			windows: 'yes',
			'address-checks': 'enforced',
			'ip-protocol-4': 'blocked',
		},
		then: {
			fits: ['azure-cni', 'azure-cni-overlay'],
			ruledOut: { 'calico-vxlan-always': ['windows-on-eks-and-aks'] },
		},
		sources: ['install-aks', 'windows-requirements'],
	},
	{
		id: 'dual-stack-on-premises',
		title: 'Dual stack on premises, one subnet',
		when: { ...open, platform: 'on-prem', 'ip-family': 'dual', subnets: 'one' },
		then: {
			fits: ['calico-l2-no-peer', ...vxlan, 'flannel'],
			ruledOut: {
				'calico-ipip-always': ['ipip-is-ipv4'],
				'calico-ipip-cross-subnet': ['ipip-is-ipv4'],
			},
		},
		sources: ['ipv6', 'flannel-backends'],
	},
	{
		id: 'peered-data-centre',
		title: 'A data centre whose routers peer, pods reachable from outside',
		when: { ...open, platform: 'on-prem', routable: 'required', 'router-bgp': 'yes' },
		then: { fits: ['calico-bgp-peered'] },
		sources: ['best-networking'],
	},
];

/** Cases of the options table. */
export const optionExamples = casesOf('networking-options', prose, optionProofs);
