import { optionProofs } from './networking-options-proofs.ts';
import { casesOf } from './shapes.ts';

/** Cases of the options table. */
export const optionExamples = casesOf('networking-options', [
	{
		id: 'dual-stack-on-premises',
		title: 'Dual stack on premises, one subnet',
		when: {
			platform: 'on-prem',
			windows: 'no',
			routable: 'not-required',
			overlay: 'acceptable',
			'ip-family': 'dual',
			dataplane: 'iptables',
			'calico-ipam': 'not-needed',
			'service-ips': 'not-needed',
			'pod-density': 'usual',
			subnets: 'one',
			'router-bgp': 'no',
			'address-checks': 'off',
			'ip-protocol-4': 'passes',
			'udp-4789': 'passes',
			'tcp-179': 'passes',
			'nodes-reachable': 'yes',
			addresses: 'plenty',
		},
		then: {
			fits: ['calico-l2-no-peer', 'calico-vxlan-always', 'calico-vxlan-cross-subnet', 'flannel'],
			ruledOut: {
				'calico-ipip-always': ['ipip-is-ipv4'],
				'calico-ipip-cross-subnet': ['ipip-is-ipv4'],
			},
		},
		sources: ['ipv6', 'flannel-backends'],
	},
	...optionProofs,
]);
