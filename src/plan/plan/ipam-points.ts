import { vpcInstanceSources, vpcInstances } from '../../guide/apply/vpc-instances.ts';
import { factNumber } from '../../guide/fact-number.ts';
import type { VariantId } from '../../guide/networking-options/variants.ts';
import { parseCidr } from '../cidr.ts';
import { poolNumbers, rangesIn } from '../numbers/blocks.ts';
import { vpcPodsOf } from '../numbers/vpc-pods.ts';
import type { Parameters } from '../parameters/types.ts';
import { familiesOf, traitsOf } from '../traits.ts';
import type { PlanPoint } from './types.ts';

/** The step of the addresses: who hands them out, from which range, and how far it reaches. */
export function ipamPoints(variant: VariantId, parameters: Parameters): PlanPoint[] {
	const { plugins, option } = traitsOf(variant, parameters.platform);
	switch (plugins?.ipam) {
		case 'Calico':
			return calicoPoints(parameters);
		case 'AmazonVPC':
			return [
				{
					id: 'vpc-addresses',
					text: 'Each pod takes an address of the VPC; Calico has no pool.',
					sure: true,
					sources: ['vpc-cni', ...vpcInstanceSources],
					figures:
						variant === 'aws-vpc-cni'
							? vpcInstances.flatMap(({ type }) => vpcPodsOf(type).figures)
							: [],
				},
			];
		case 'AzureVNET':
			return [
				{
					id: 'azure-addresses',
					text: 'Azure hands out the addresses; Calico has no pool.',
					sure: true,
					sources: ['aks-cni'],
				},
			];
		default:
			return option === 'gcp' && plugins?.cni === 'GKE'
				? [
						{
							id: 'google-addresses',
							text: 'GKE gives each node a range of its own; Calico has no pool.',
							sure: true,
							sources: ['install-gke', 'best-networking'],
						},
					]
				: [hostLocalPoint(parameters)];
	}
}

function calicoPoints(parameters: Parameters): PlanPoint[] {
	const { windows } = parameters;
	const pools = familiesOf(parameters['ip-family']).map((family): PlanPoint => {
		const block = parameters[`block-${family}`];
		return {
			id: `pool-${family}`,
			text: `Pool ${parameters[`pods-${family}`]}, in blocks of /${block}. Range and block size cannot be changed later.`,
			sure: true,
			sources: ['ipam-start', 'resource-ippool'],
			figures: poolNumbers(
				parameters[`pods-${family}`],
				block,
				parameters['max-pods'],
				windows === 'yes' && family === 'ipv4',
			).figures,
		};
	});
	const strict: PlanPoint = {
		id: 'strict-affinity',
		text: 'strictAffinity: true, so that no node borrows addresses of a Windows node.',
		sure: true,
		sources: ['windows-operator', 'windows-limitations'],
	};
	return windows === 'yes' ? [...pools, strict] : pools;
}

function hostLocalPoint(parameters: Parameters): PlanPoint {
	const each = factNumber('host-local-range');
	const text = parameters['pods-ipv4'];
	const prefix = parseCidr(text)?.prefix ?? each;
	return {
		id: 'host-local',
		text: 'Each node has one fixed range, which the controller manager hands out.',
		sure: true,
		sources: ['best-networking'],
		figures: familiesOf(parameters['ip-family']).includes('ipv4')
			? [
					{
						id: 'node-ranges',
						label: `Ranges of /${each} in ${text}`,
						value: rangesIn(prefix, each),
						unit: 'nodes',
						formula: `2^(${each} − ${prefix})`,
						sources: ['best-networking'],
						confidence: 'inferred',
						caveat: 'With the default size of a node’s range.',
					},
				]
			: [],
	};
}
