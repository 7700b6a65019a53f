import type { TableDocument } from '../../guide/types.ts';
import type { Applies } from '../../plan/applying.ts';
import { boxWords } from '../../plan/words.ts';
import { Evidence } from './Evidence.tsx';

/** Requirements or limits: first those that hold for sure, then those that the answers leave open. */
export function Conditions({
	title,
	document,
	list,
}: {
	title: string;
	document: TableDocument;
	list: readonly Applies[];
}) {
	if (list.length === 0) return null;
	const sorted = [...list].sort((a, b) => Number(b.sure) - Number(a.sure));
	return (
		<div class="choose-conditions">
			<h3>{title}</h3>
			<ul>
				{sorted.map(({ condition, sure }) => (
					<li key={condition.id}>
						{!sure && condition.when && <strong>If {boxWords(document, condition.when)}: </strong>}
						{condition.text} <Evidence document={document} of={condition} />
					</li>
				))}
			</ul>
		</div>
	);
}
