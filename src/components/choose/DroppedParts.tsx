import type { Dropped } from '../../plan/link.ts';

/** Parts of a link that could not be read, each with what was expected. */
export function DroppedParts({ dropped }: { dropped: readonly Dropped[] }) {
	if (dropped.length === 0) return null;
	return (
		<div class="choose-notice" role="alert">
			<p>
				<strong>Not all of this link could be read.</strong> The rest is shown. Left out:
			</p>
			<ul>
				{dropped.map(({ key, value, why }, i) => (
					<li key={i}>
						<code>
							{key}={value}
						</code>{' '}
						{why}
					</li>
				))}
			</ul>
		</div>
	);
}
