import { useEffect, useState } from 'preact/hooks';
import type { Planner } from './Planner.tsx';

/** Where a plan can be changed. Everything that it takes is loaded once a link names a variant. */
export function PlannerShell({ base }: { base: string }) {
	const [state, set] = useState<{ readonly View?: typeof Planner; readonly words?: string }>({});
	useEffect(() => {
		if (!new URLSearchParams(location.search).has('variant')) {
			if (location.search)
				set({ words: 'This link names no variant, so there is no plan to open: take one below.' });
			return;
		}
		set({ words: 'The plan is loading.' });
		import('./Planner.tsx')
			.then(({ Planner }) => set({ View: Planner }))
			.catch(() =>
				set({
					words:
						'The plan could not be loaded. Reload the page to try again; the plans below stand on pages of their own.',
				}),
			);
	}, []);
	const { View, words } = state;
	return (
		<>
			{/* Kept in the page from the start, so that what is told is heard. */}
			<p class="plan-loading" role="status">
				{words}
			</p>
			{View && <View base={base} />}
		</>
	);
}
