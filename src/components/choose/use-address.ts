import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Dropped } from '../../plan/link.ts';

/** Whether a change gets its own step in the browser's history, or joins the last one. */
export type Step = 'push' | 'replace';

/** How a state is read from an address and written into one. */
export interface Address<S> {
	readonly read: (query: string) => { readonly state: S; readonly dropped: readonly Dropped[] };
	readonly write: (state: S) => string;
	/** The state of an address without a query. */
	readonly untouched: S;
}

/** A state kept in the page's address: links restore it, and back and forward walk through it. */
export function useAddress<S>(address: Address<S>) {
	const { read, write } = useRef(address).current;
	const [state, setState] = useState<S>(address.untouched);
	const [dropped, setDropped] = useState<readonly Dropped[]>([]);

	useLayoutEffect(() => {
		const restore = () => {
			const link = read(location.search);
			setState(link.state);
			setDropped(link.dropped);
		};
		// An address without a query says what is shown already.
		if (location.search !== '') restore();
		addEventListener('popstate', restore);
		return () => removeEventListener('popstate', restore);
	}, [read]);

	const current = useRef(state);
	current.current = state;
	/** Steady, so that a part of the page that holds it is not drawn again for it. */
	const go = useCallback(
		(change: (state: S) => S, step: Step = 'push') => {
			const next = change(current.current);
			const to = location.pathname + write(next) + location.hash;
			setState(next);
			setDropped([]);
			current.current = next;
			// A browser takes longer over its history than over the rows, so the rows are drawn first.
			setTimeout(() => {
				if (step === 'push') history.pushState(null, '', to);
				else history.replaceState(null, '', to);
			});
		},
		[write],
	);
	return { state, dropped, go };
}
