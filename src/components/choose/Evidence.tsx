import { Fragment } from 'preact';
import type { Evidence as Shape, Source } from '../../guide/types.ts';
import { confidenceWords } from '../../plan/words.ts';
import { memo } from './memo.ts';

/** A document that lists its sources. */
export interface Sourced {
	readonly sources: Readonly<Record<string, Source>>;
}

/** Where a statement is published, with version and date of the check, and how sure it is. */
export const Evidence = memo(function Evidence({ document, of }: { document: Sourced; of: Shape }) {
	const words = confidenceWords[of.confidence ?? 'read'];
	return (
		<span class="choose-evidence">
			{words && <span class="choose-confidence">{words}</span>}{' '}
			{of.sources.map((id, i) => {
				const source = document.sources[id];
				if (!source) return null;
				return (
					<Fragment key={id}>
						<a href={source.address}>{source.title}</a>
						{` (${source.version}, checked `}
						<time>{source.checked}</time>
						{i + 1 < of.sources.length ? '); ' : ')'}
					</Fragment>
				);
			})}
			{of.caveat && <span class="choose-caveat">{` ${of.caveat}`}</span>}
		</span>
	);
});
