import { facts } from '../guide/facts.ts';
import type { Forwarding } from '../guide/networking-options/forwarding.ts';
import type { Situation } from './types.ts';

/** A node and a pod on it, with addresses that stand for any. */
export interface Place {
	readonly node: string;
	readonly subnet: string;
	readonly pod: string;
	/** The range that the pod’s address is from, and by which routes name its node. */
	readonly range: string;
}

const inSubnet = (subnet: number, host: number) => `10.0.${subnet}.${host}`;

/** By where addresses are from: that of a pod on this node in this subnet, and the range it is from. */
const pods: Readonly<
	Record<Forwarding['addresses'], (node: number, subnet: number) => readonly [string, string]>
> = {
	block: (node) => [`192.168.${node}0.2`, `192.168.${node}0.0${facts['block-ipv4'].value}`],
	'node-range': (node) => [
		`10.244.${node}.5`,
		`10.244.${node}.0${facts['host-local-range'].value}`,
	],
	subnet: (node, subnet) => [inSubnet(subnet, 100 + node), inSubnet(subnet, 100 + node)],
	'subnet-prefix': (node, subnet) => [
		inSubnet(subnet, 82 + 16 * node),
		`${inSubnet(subnet, 80 + 16 * node)}${facts['vpc-prefix'].value}`,
	],
};

/** Example addresses of node 1 and node 2, in one subnet or in two. */
export function places({ addresses }: Forwarding, situation: Situation): readonly [Place, Place] {
	const place = (n: number, subnet: number): Place => {
		const [pod, range] = pods[addresses](n, subnet);
		return { node: inSubnet(subnet, 10 + n), subnet: `10.0.${subnet}.0/24`, pod, range };
	};
	return [place(1, 1), place(2, situation === 'across-subnets' ? 2 : 1)];
}

/** Address of a machine that is no part of the cluster: in the nodes’ subnet, or elsewhere in the network. */
export function outsider(from: Forwarding['from']): string {
	return from === 'subnet' ? inSubnet(1, 50) : inSubnet(9, 50);
}
