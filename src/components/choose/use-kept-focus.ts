import { useLayoutEffect, useRef } from 'preact/hooks';

/** What can take the focus when something inside it goes. */
const HOLDERS = 'fieldset, tr > th, section, form, [tabindex]';

/**
 * Keeps the focus near where it was when a control goes away with what it did, such as a button that
 * brings a row back: without this the browser would start again at the top of the page.
 *
 * @returns A handler for `onFocusIn` of the element that holds the controls.
 */
export function useKeptFocus(): (event: FocusEvent) => void {
	const holders = useRef<readonly HTMLElement[]>([]);
	useLayoutEffect(() => {
		const [last] = holders.current;
		if (!last || shown(last)) return;
		// A control that was switched off still counts as active until the page is drawn again.
		const { activeElement } = document;
		if (activeElement !== document.body && activeElement !== last) return;
		const holder = holders.current.find(shown);
		if (!holder) return;
		if (!holder.hasAttribute('tabindex')) holder.tabIndex = -1;
		holder.focus({ preventScroll: true });
	});
	return ({ target, currentTarget }) => {
		const found: HTMLElement[] = [target as HTMLElement];
		for (let at = (target as HTMLElement).parentElement; at; at = at.parentElement) {
			if (at.matches(HOLDERS)) found.push(at);
			if (at === currentTarget) break;
		}
		holders.current = found;
	};
}

/** Is it still in the page, not hidden with a row, and not switched off? */
function shown(element: HTMLElement): boolean {
	return (
		element.isConnected && element.getClientRects().length > 0 && !element.matches(':disabled')
	);
}
