import type { TableDocument } from '../../guide/types.ts';
import { boxWords } from '../../plan/words.ts';
import { asServed, serving } from './as-served.ts';
import { Conditions } from './Conditions.tsx';
import { Evidence } from './Evidence.tsx';
import { memo } from './memo.ts';

/** Everything that the table knows of a variant, whatever was answered; readable without script. */
export const RowDetails = memo(function RowDetails({
	document,
	variant,
}: {
	document: TableDocument;
	variant: string;
}) {
	if (!serving) return <details class="choose-all" dangerouslySetInnerHTML={asServed} />;
	const exclusions = document.exclusions.filter((e) => e.variants.includes(variant));
	const all = (list: TableDocument['limits']) =>
		list
			.filter((c) => c.variants.includes(variant))
			.map((condition) => ({ condition, sure: !condition.when }));
	return (
		<details class="choose-all">
			<summary>All conditions, requirements and limits</summary>
			<p class="choose-subtitle">Ruled out by</p>
			<ul>
				{exclusions.map((exclusion) => (
					<li key={exclusion.id}>
						<strong>{boxWords(document, exclusion.when)}.</strong> {exclusion.reason}{' '}
						<Evidence document={document} of={exclusion} />
					</li>
				))}
			</ul>
			<Conditions title="Needs" document={document} list={all(document.requirements)} />
			<Conditions title="Limits" document={document} list={all(document.limits)} />
		</details>
	);
});
