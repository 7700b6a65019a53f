import { useEffect, useState } from 'preact/hooks';

/** What a part of the page loads once it is wanted; `failed` where it could not be had. */
export function useLoaded<V>(load: () => Promise<V>, wanted: boolean): V | 'failed' | undefined {
	const [loaded, set] = useState<V | 'failed'>();
	useEffect(() => {
		if (!wanted || loaded) return;
		load().then(
			(view) => set(() => view),
			() => set('failed'),
		);
	}, [wanted]);
	return loaded;
}
