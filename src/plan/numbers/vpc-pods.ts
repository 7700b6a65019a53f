import { vpcInstanceSources, vpcInstances } from '../../guide/apply/vpc-instances.ts';
import { fault } from '../parameters/types.ts';
import { type Calculated, outside } from './figure.ts';

const prefixCaveat =
	'For single addresses. Prefix delegation attaches blocks of 16 addresses instead, so more pods fit.';

/** Pods per node of the Amazon VPC CNI: each interface keeps one address for itself, and two pods use the host’s. */
export function vpcPods(interfaces: number, addresses: number): number {
	return interfaces * (addresses - 1) + 2;
}

/** Pods per node for a type of the published list. */
export function vpcPodsOf(type: string): Calculated {
	const found = vpcInstances.find((one) => one.type === type);
	if (!found) {
		const known = vpcInstances.map((one) => one.type).join(', ');
		return { figures: [], faults: [fault('type', 'Instance type', type, `one of: ${known}`)] };
	}
	return {
		faults: [],
		figures: [
			{
				id: 'vpc-pods',
				label: 'Pods per node',
				value: found.pods,
				unit: 'pods',
				formula: 'interfaces × (addresses of each − 1) + 2; the result as published',
				sources: vpcInstanceSources,
				caveat: prefixCaveat,
			},
		],
	};
}

/** Pods per node for an instance whose interfaces and addresses the reader knows. */
export function vpcPodNumbers(interfaces: number, addresses: number): Calculated {
	const faults = outside(
		{ id: 'interfaces', label: 'Network interfaces', value: interfaces, from: 1, to: 100 },
		{ id: 'addresses', label: 'Addresses of each interface', value: addresses, from: 1, to: 100 },
	);
	if (faults.length > 0) return { figures: [], faults };
	return {
		faults,
		figures: [
			{
				id: 'vpc-pods',
				label: 'Pods per node',
				value: vpcPods(interfaces, addresses),
				unit: 'pods',
				formula: `${interfaces} × (${addresses} − 1) + 2`,
				sources: vpcInstanceSources,
				caveat: prefixCaveat,
			},
		],
	};
}
