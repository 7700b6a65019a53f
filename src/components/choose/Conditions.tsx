import type { TableDocument } from '../../guide/types.ts';
import type { Applies } from '../../plan/applying.ts';
import { boxWords } from '../../plan/words.ts';
import { Evidence } from './Evidence.tsx';
import { memo } from './memo.ts';

/** Requirements or limits: those that hold for sure, and folded away those that hang on open answers. */
export const Conditions = memo(ConditionsView, {
	list: (a, b) =>
		a.length === b.length &&
		a.every(({ condition, sure }, i) => condition === b[i]?.condition && sure === b[i]?.sure),
});

function ConditionsView({
	title,
	document,
	list,
}: {
	title: string;
	document: TableDocument;
	list: readonly Applies[];
}) {
	if (list.length === 0) return null;
	const sure = list.filter((one) => one.sure);
	const open = list.filter((one) => !one.sure);
	const item = ({ condition, sure }: Applies) => (
		<li key={condition.id}>
			{!sure && condition.when && <strong>{`If ${boxWords(document, condition.when)}: `}</strong>}
			{`${condition.text} `}
			<Evidence document={document} of={condition} />
		</li>
	);
	return (
		<div class="choose-conditions">
			<p class="choose-subtitle">{title}</p>
			{sure.length > 0 && <ul>{sure.map(item)}</ul>}
			{open.length > 0 && (
				<details>
					<summary>
						{`${open.length}${sure.length > 0 ? ' more' : ''}, depending on your answers`}
					</summary>
					<ul>{open.map(item)}</ul>
				</details>
			)}
		</div>
	);
}
