import type { Of } from '../inputs-of.ts';
import type { questions } from './questions.ts';

type Shapes = Of<typeof questions, 'accepted'>;

/** The guide's shapes with the ids of this table. */
export type OperatorExclusion = Shapes['exclusion'];
export type OperatorImplication = Shapes['implication'];
export type OperatorCondition = Shapes['condition'];

/** Every CNI plugin but Calico's. */
export const otherCni = ['amazon-vpc', 'azure-vnet', 'gke'] as const;
/** Both modes of IP in IP. */
export const ipip = ['ipip', 'ipip-cross-subnet'] as const;
/** Both modes of VXLAN. */
export const vxlan = ['vxlan', 'vxlan-cross-subnet'] as const;
/** Whatever a pool can say: most checks are made for each pool, and without one nothing is checked. */
export const anyPool = [...ipip, ...vxlan, 'none'] as const;
