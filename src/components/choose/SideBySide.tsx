import type { ComponentProps } from 'preact';
import { MOST_COMPARED } from '../../plan/state.ts';
import type { Comparison } from './Comparison.tsx';
import { useLoaded } from './use-loaded.ts';

/** The comparison's place: what is marked, and the comparison itself once it is loaded. */
export function SideBySide(props: ComponentProps<typeof Comparison> & { clear: () => void }) {
	const { document, ids, clear } = props;
	const wanted = ids.length > 1;
	const View = useLoaded(async () => (await import('./Comparison.tsx')).Comparison, wanted);
	if (ids.length === 0) return null;
	const names = document.variants.filter((v) => ids.includes(v.id)).map((v) => v.fullName);
	return (
		<section class="choose-side" id="comparison" tabIndex={-1} aria-labelledby="comparison-title">
			<p class="choose-side-head">
				<strong id="comparison-title">Side by side</strong>
				<button type="button" onClick={clear}>
					End the comparison
				</button>
			</p>
			{wanted ? (
				typeof View === 'function' ? (
					<View {...props} />
				) : (
					<p>The comparison {View ? 'could not be loaded: reload the page' : 'is loading'}.</p>
				)
			) : (
				<p>
					{names} is marked. Mark one or two more rows with “Compare”, up to {MOST_COMPARED}.
				</p>
			)}
		</section>
	);
}
