import type { Change } from '../../plan/changes.ts';

/** Smallest changes, each as a button that makes it. */
export function Changes({
	changes,
	make,
}: {
	changes: readonly Change[];
	make: (change: Change) => void;
}) {
	if (changes.length === 0) {
		return <p class="choose-hangs">No wish or setting that you could change brings it back.</p>;
	}
	return (
		<p class="choose-changes">
			<span>Would come back with</span>
			{changes.slice(0, 3).map((change) => (
				<button key={change.words} type="button" onClick={() => make(change)}>
					{change.words}
				</button>
			))}
		</p>
	);
}
