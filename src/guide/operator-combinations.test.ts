/** What the operator does, written by hand from its source, against the table. */
import { expect, test } from 'vitest';
import { evaluate } from '../decision/index.ts';
import { choiceOf } from './choice.ts';
import { operatorCombinations } from './operator-combinations/document.ts';

const choice = choiceOf(operatorCombinations);
/** The Installation of the operator's own manifest. */
const manifest = {
	'operator-version': 'v1-42',
	provider: 'blank',
	variant: 'calico',
	cni: 'calico',
	ipam: 'calico',
	encapsulation: 'vxlan-cross-subnet',
	'pool-family': 'ipv4',
	'pool-nodes': 'all',
	bgp: 'enabled',
	'cluster-routing': 'blank',
	dataplane: 'iptables',
	'node-address': 'set',
	'host-ports': 'enabled',
	'multi-interface': 'no',
	'ip-forwarding': 'no',
	windows: 'disabled',
	'service-cidrs': 'empty',
	'api-endpoint': 'no',
};
const refused = (change: Record<string, string>) =>
	evaluate(choice, { ...manifest, ...change }).ruledOut.accepted ?? [];
const eks = { provider: 'eks', cni: 'amazon-vpc', ipam: 'amazon-vpc' };
const policyOnly = { encapsulation: 'none', bgp: 'disabled', 'host-ports': 'blank' };
const windows = { windows: 'hns', 'service-cidrs': 'named', 'api-endpoint': 'yes' };

test.each([
	['the manifest’s own', {}],
	[
		'HostLocal without encapsulation and BGP: the Azure cloud provider',
		{ ipam: 'host-local', encapsulation: 'none', bgp: 'disabled' },
	],
	['VXLAN with BGP', { encapsulation: 'vxlan' }],
	['VXLAN without BGP', { encapsulation: 'vxlan', bgp: 'disabled' }],
	['cross-subnet VXLAN on EKS', { provider: 'eks', bgp: 'disabled' }],
	['cross-subnet VXLAN on AKS', { provider: 'aks' }],
	['cross-subnet VXLAN on GKE', { provider: 'gke' }],
	[
		'HostLocal with IP in IP and no BGP',
		{ ipam: 'host-local', encapsulation: 'ipip', bgp: 'disabled' },
	],
	['VXLAN for IPv6', { 'pool-family': 'ipv6', encapsulation: 'vxlan' }],
	['EKS with the VPC CNI', { ...eks, ...policyOnly }],
	['the VPC CNI with no provider', { ...eks, provider: 'blank', ...policyOnly }],
	['AKS with Azure CNI', { provider: 'aks', cni: 'azure-vnet', ipam: 'azure-vnet', ...policyOnly }],
	['GKE with HostLocal', { provider: 'gke', cni: 'gke', ipam: 'host-local', ...policyOnly }],
	[
		'IP in IP with Felix and no BGP',
		{ encapsulation: 'ipip', bgp: 'disabled', 'cluster-routing': 'felix' },
	],
	[
		'no overlay with Felix and no BGP',
		{ encapsulation: 'none', bgp: 'disabled', 'cluster-routing': 'felix' },
	],
	[
		'IP in IP without BGP, later',
		{ 'operator-version': 'later', encapsulation: 'ipip', bgp: 'disabled' },
	],
	[
		'the VPC CNI with BGP Enabled and no pool',
		{ ...eks, 'host-ports': 'blank', encapsulation: 'no-pool' },
	],
	[
		'BPF without detection and without a pool',
		{ dataplane: 'bpf', 'node-address': 'missing', encapsulation: 'no-pool' },
	],
	['VPP', { dataplane: 'vpp', encapsulation: 'ipip' }],
	['Windows with VXLAN', { ...windows, encapsulation: 'vxlan', bgp: 'disabled' }],
	[
		'Windows on EKS with the VPC CNI',
		{ ...eks, ...policyOnly, ...windows, 'service-cidrs': 'empty' },
	],
])('accepted: %s', (_, change) => {
	expect(refused(change as Record<string, string>)).toEqual([]);
});

test.each([
	[['ipip-needs-bgp'], { encapsulation: 'ipip', bgp: 'disabled' }],
	[
		['ipip-needs-bgp'],
		{ 'operator-version': 'v1-40', encapsulation: 'ipip-cross-subnet', bgp: 'disabled' },
	],
	[
		['ipip-with-bird-needs-bgp'],
		{
			'operator-version': 'later',
			encapsulation: 'ipip',
			bgp: 'disabled',
			'cluster-routing': 'bird',
		},
	],
	[['plain-needs-bgp'], { 'operator-version': 'later', encapsulation: 'none', bgp: 'disabled' }],
	[['host-local-vxlan'], { ipam: 'host-local' }],
	[
		['calico-cni-ipam', 'vpp-host-ports'],
		{ ipam: 'azure-vnet', dataplane: 'vpp', 'host-ports': 'disabled' },
	],
	[
		['amazon-cni-elsewhere', 'other-cni-encapsulation', 'other-cni-bgp', 'other-cni-host-ports'],
		{ ...eks, provider: 'aks' },
	],
	[['vpp-cni'], { ...eks, 'host-ports': 'blank', encapsulation: 'no-pool', dataplane: 'vpp' }],
	[['windows-service-cidrs', 'windows-encapsulation', 'windows-api-endpoint'], { windows: 'hns' }],
])('refused by %j, all at once', (expected, change) => {
	expect(refused(change as Record<string, string>)).toEqual(expected);
});
