import { operatorProofs } from './operator-proofs.ts';
import { accepted, policyOnly } from './operator-shapes.ts';
import { casesOf } from './shapes.ts';

/** Cases of the operator's checks. */
export const operatorExamples = casesOf('operator-combinations', [
	accepted('host-local-azure', 'Azure’s routes, host-local addresses, BGP off', {
		ipam: 'host-local',
		encapsulation: 'none',
		bgp: 'disabled',
	}),
	accepted('eks', 'EKS with the Amazon VPC CNI', {
		...policyOnly,
		provider: 'eks',
		cni: 'amazon-vpc',
		ipam: 'amazon-vpc',
	}),
	accepted('ipip-by-felix', 'IP in IP with BGP off, routes by Felix', {
		encapsulation: 'ipip',
		bgp: 'disabled',
		'cluster-routing': 'felix',
	}),
	...operatorProofs,
]);
