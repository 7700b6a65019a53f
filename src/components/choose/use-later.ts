import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/**
 * A value that stays as it was until the page has been painted once more, where the change was
 * announced; so that the first frame after an answer holds only what a reader looks for first.
 *
 * @returns The value to draw the rest with, and a function to call right before a change that it
 * should wait for. A change without it, such as a link that is restored, counts at once.
 */
export function useLater<T>(value: T): readonly [later: T, announce: () => void] {
	const { current } = useRef({ later: value, waiting: false });
	const [, drawAgain] = useState(0);
	if (!current.waiting) current.later = value;
	useEffect(() => {
		if (!current.waiting) return;
		current.waiting = false;
		drawAgain((n) => n + 1);
	}, [current, value]);
	const announce = useCallback(() => {
		current.waiting = true;
	}, [current]);
	return [current.later, announce];
}
