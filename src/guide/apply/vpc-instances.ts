import { factNumber } from '../fact-number.ts';
import type { SourceId } from '../sources.ts';

/** An instance type with the pods that the Amazon VPC CNI gives it with single addresses. */
export interface VpcInstance {
	readonly type: string;
	readonly pods: number;
}

/** The types that the source was read for. How many interfaces each has was not, so it is not here. */
export const vpcInstances: readonly VpcInstance[] = [
	{ type: 't3.small', pods: 11 },
	{ type: 't3.medium', pods: factNumber('vpc-t3-medium') },
	{ type: 'm5.large', pods: factNumber('vpc-m5-large') },
	{ type: 'm5.xlarge', pods: 58 },
	{ type: 'c5.4xlarge', pods: 234 },
	{ type: 'm5.24xlarge', pods: factNumber('vpc-m5-24xlarge') },
];

/** Where the list is published. */
export const vpcInstanceSources: readonly SourceId[] = ['vpc-cni-max-pods'];
