import type { ComponentProps } from 'preact';
import { useLoaded } from '../choose/use-loaded.ts';
import type { PlanFiles } from './PlanFiles.tsx';

/** The files of a plan. What writes them is loaded after the plan itself can be read. */
export function LoadedFiles(props: ComponentProps<typeof PlanFiles>) {
	const View = useLoaded(async () => (await import('./PlanFiles.tsx')).PlanFiles, true);
	if (View === undefined) return <p>The files are loading.</p>;
	if (View === 'failed') {
		return <p>The files could not be loaded. Reload the page to try again.</p>;
	}
	return <View {...props} />;
}
