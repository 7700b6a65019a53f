import type { Evidence } from '../../guide/types.ts';
import { fault, type ParameterFault } from '../parameters/types.ts';

/** A number that was computed, with how and from what. */
export interface Figure extends Evidence {
	readonly id: string;
	/** What it counts, as a reader sees it. */
	readonly label: string;
	/** Pools of IPv6 hold more than a number keeps exactly: those are big. */
	readonly value: number | bigint;
	readonly unit: string;
	/** How it was computed, with the numbers filled in. */
	readonly formula: string;
}

/** What a calculator gives: its figures, or what is wrong with what it was given. */
export interface Calculated {
	readonly figures: readonly Figure[];
	readonly faults: readonly ParameterFault[];
}

/** A calculator's input: what it is called, its value, and the whole numbers that it may be. */
export interface Given {
	readonly id: string;
	readonly label: string;
	readonly value: number;
	readonly from: number;
	readonly to: number;
}

/** The faults of whole numbers that are outside their range. */
export function outside(...given: readonly Given[]): ParameterFault[] {
	return given
		.filter(({ value, from, to }) => !Number.isSafeInteger(value) || value < from || value > to)
		.map(({ id, label, value, from, to }) =>
			fault(id, label, String(value), `a whole number from ${from} to ${to}`),
		);
}
