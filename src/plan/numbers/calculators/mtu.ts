import { factNumber } from '../../../guide/fact-number.ts';
import { linkMtus } from '../../../guide/pod-mtu.ts';
import type { Calculator } from '../calculator.ts';
import { mtuNumbers } from '../mtu.ts';

/** The MTU of pods on the reader's link, for each encapsulation. */
export const mtu: Calculator = {
	title: 'Which MTU do pods get?',
	inputs: [
		{
			id: 'link',
			label: 'MTU of the link',
			help: 'In bytes; the smallest on any path between nodes.',
			kind: 'number',
			unit: 'bytes',
			range: linkMtus,
			initial: String(factNumber('mtu-ethernet')),
		},
		{
			id: 'aks',
			label: 'On AKS',
			help: 'There the path is shorter than interfaces say, which counts with WireGuard.',
			kind: 'flag',
			initial: 'no',
		},
		{
			id: 'ebpf',
			label: 'eBPF dataplane',
			help: 'It takes the value of VXLAN, with an overlay or without.',
			kind: 'flag',
			initial: 'no',
		},
	],
	told: ['none', 'ipip', 'vxlan-ipv4'],
	compute: ({ aks, ebpf }, number) =>
		mtuNumbers(number('link'), {
			provider: aks === 'yes' ? 'aks' : 'other',
			dataplane: ebpf === 'yes' ? 'ebpf' : 'iptables',
		}),
};
