import { plannedMtu } from '../plan/plan/mtu.ts';
import type { Context } from './context.ts';
import type { Step } from './types.ts';

/** A packet from pod to pod, and the MTU that pods got. */
export function trafficSteps({ variant, parameters }: Context): Step[] {
	const mtu = plannedMtu(variant, parameters);
	const pod = (name: string, node: string) =>
		`kubectl run ${name} --image=busybox:1.36 --restart=Never --overrides='{"spec": {"nodeName": "${node}"}}' -- sleep 3600`;
	return [
		{
			text: 'Send a packet from a pod on one node to a pod on another.',
			run: [
				pod('net-a', 'NODE_A'),
				pod('net-b', 'NODE_B'),
				'kubectl wait --for=condition=Ready pod/net-a pod/net-b',
				'kubectl exec net-a -- ping -c 3 "$(kubectl get pod net-b -o jsonpath=\'{.status.podIP}\')"',
			],
			healthy: '0% packet loss.',
			sources: ['kubernetes-model'],
		},
		...(typeof mtu === 'object'
			? [
					{
						text: 'Look at the MTU in a pod.',
						run: ['kubectl exec net-a -- cat /sys/class/net/eth0/mtu'],
						healthy: `It prints ${mtu.pod}, if the link carries ${mtu.link}.`,
						sources: ['mtu'] as const,
					},
				]
			: []),
		{
			text: 'Remove the two pods.',
			run: ['kubectl delete pod net-a net-b'],
			sources: ['kubernetes-model'],
		},
	];
}
