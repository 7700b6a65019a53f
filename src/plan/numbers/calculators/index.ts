import type { Calculator } from '../calculator.ts';
import { mtu } from './mtu.ts';
import { pool } from './pool.ts';
import { sessions } from './sessions.ts';
import { typha } from './typha.ts';
import { vpcPods } from './vpc-pods.ts';

/** Every calculator, by the kind that a page names. */
export const calculators = {
	mtu,
	sessions,
	pool,
	'vpc-pods': vpcPods,
	typha,
} as const satisfies Readonly<Record<string, Calculator>>;

/** Kind of a calculator. */
export type CalculatorKind = keyof typeof calculators;
