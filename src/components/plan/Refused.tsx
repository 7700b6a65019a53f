import type { Refusal } from '../../plan/installation/refusals.ts';
import { Evidence, type Sourced } from '../choose/Evidence.tsx';

/** Why there is no configuration, or what speaks against one that exists. */
export function Refused({
	document,
	title,
	refusals,
}: {
	document: Sourced;
	title: string;
	refusals: readonly Refusal[];
}) {
	if (refusals.length === 0) return null;
	return (
		<div class="choose-notice">
			<p>
				<strong>{title}</strong>
			</p>
			<ul>
				{refusals.map((one) => (
					<li key={`${one.table}/${one.id}`}>
						{one.reason} <Evidence document={document} of={one} />
					</li>
				))}
			</ul>
		</div>
	);
}
