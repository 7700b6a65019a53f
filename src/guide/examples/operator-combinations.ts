import { operatorProofs } from './operator-proofs.ts';
import { accepted, manifest, policyOnly, refused } from './operator-shapes.ts';
import { casesOf } from './shapes.ts';

/** Cases of the operator's checks. */
export const operatorExamples = casesOf(
	'operator-combinations',
	[
		accepted('manifest', 'The operator’s own manifest', manifest),
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
		refused('ipip-without-bgp', 'IP in IP with BGP off, on v3.32', ['ipip-needs-bgp'], {
			encapsulation: 'ipip',
			bgp: 'disabled',
		}),
		accepted('ipip-by-felix', 'IP in IP with BGP off, routes by Felix', {
			encapsulation: 'ipip',
			bgp: 'disabled',
			'cluster-routing': 'felix',
		}),
		refused(
			'windows-on-the-manifest',
			'Windows nodes added to the operator’s own manifest',
			['windows-service-cidrs', 'windows-encapsulation', 'windows-api-endpoint'],
			{ windows: 'hns' },
		),
	],
	operatorProofs,
);
