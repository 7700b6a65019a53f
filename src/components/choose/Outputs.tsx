import type { NarrowedDecision } from '../../decision/index.ts';
import type { DecisionDocument } from '../../guide/types.ts';
import { Evidence } from './Evidence.tsx';

/** Longer than this, in letters, a list is not read; the rows below hold the same. */
const longest = 200;

/** What an output can still be. */
function listed(words: readonly (string | number)[]): string {
	const list = words.join(' · ');
	return list.length > longest ? `${words.length} are possible, see the rows below` : list;
}

/** What the answers decide: for each output its value, or those still possible; and the rule that decided. */
export function Outputs({
	document,
	narrowed,
}: {
	document: DecisionDocument;
	narrowed: NarrowedDecision;
}) {
	const rule = document.rules.find((one) => narrowed.rules[one.id]?.status === 'fits');
	return (
		<div class="decider-outputs needs-script" role="status">
			{document.outputs.map(({ id, label, values, unit }) => {
				const left = narrowed.outputs[id] ?? [];
				const words = left.map((one) =>
					values ? (values.find((v) => v.id === one)?.label ?? one) : `${one} ${unit ?? ''}`.trim(),
				);
				return (
					<p key={id}>
						<strong>{label}:</strong>{' '}
						{words.length === 1 ? words[0] : `still open: ${listed(words)}`}
					</p>
				);
			})}
			{rule && (
				<p class="decider-reason">
					{rule.reason} <Evidence document={document} of={rule} />
				</p>
			)}
		</div>
	);
}
