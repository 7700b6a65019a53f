import type { GuideChoice } from '../../guide/choice.ts';
import type { TableDocument } from '../../guide/types.ts';
import { type Applies, applying } from '../applying.ts';
import type { Said } from '../state.ts';
import type { PlanPoint } from './types.ts';

/** Requirements and limits of a variant under the answers: those of the dataplane, and all others. */
export function conditionPoints(
	document: TableDocument,
	choice: GuideChoice,
	variant: string,
	answers: Said,
): { readonly requirements: readonly PlanPoint[]; readonly dataplane: readonly PlanPoint[] } {
	const ofDataplane = ({ condition: { when } }: Applies) =>
		when !== undefined && 'dataplane' in when;
	const required = applying(choice, document.requirements, variant, answers);
	const limits = applying(choice, document.limits, variant, answers);
	const point = ({ condition, sure }: Applies): PlanPoint => ({
		...condition,
		table: document.id,
		sure,
	});
	return {
		requirements: required.filter((one) => !ofDataplane(one)).map(point),
		dataplane: [...required, ...limits].filter(ofDataplane).map(point),
	};
}
