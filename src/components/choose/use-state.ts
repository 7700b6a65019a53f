import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { TableDocument } from '../../guide/types.ts';
import { type Dropped, readLink, writeLink } from '../../plan/link.ts';
import { type State, untouched } from '../../plan/state.ts';

/** Whether a change gets its own step in the browser's history, or joins the last one. */
export type Step = 'push' | 'replace';

/** The page's state, kept in its address: links restore it, and back and forward walk through it. */
export function useLinkedState(document: TableDocument) {
	const [state, setState] = useState<State>(untouched);
	const [dropped, setDropped] = useState<readonly Dropped[]>([]);

	useLayoutEffect(() => {
		const restore = () => {
			const link = readLink(document, location.search);
			setState(link.state);
			setDropped(link.dropped);
		};
		restore();
		addEventListener('popstate', restore);
		return () => removeEventListener('popstate', restore);
	}, [document]);

	const go = useCallback(
		(next: State, step: Step = 'push') => {
			const address = location.pathname + writeLink(document, next) + location.hash;
			if (step === 'push') history.pushState(null, '', address);
			else history.replaceState(null, '', address);
			setState(next);
			setDropped([]);
		},
		[document],
	);
	return { state, dropped, go };
}
