import { type ComponentChildren, type HTMLAttributes, h, hydrate, render } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { asServed, serving } from './as-served.ts';

/**
 * A part of a long page that comes alive in a task of its own, so that a slow phone can scroll and tap
 * in between. What a reader ticked before counts as if ticked afterwards. Where a link brings answers
 * all parts come alive at once, since nothing is shown before its answers are there; and a part that
 * the server did not write is drawn at once.
 */
export function Part({
	as,
	children,
	...attributes
}: {
	as: 'div' | 'fieldset' | 'form' | 'section' | 'tbody';
	children: ComponentChildren;
} & HTMLAttributes) {
	const element = useRef<HTMLElement>(null);
	const alive = useRef(false);
	const newest = useRef(children);
	newest.current = children;
	const comeAlive = () => {
		const holder = element.current as HTMLElement;
		const ticked = location.search
			? []
			: holder.querySelectorAll<HTMLInputElement>('input:checked');
		hydrate(children, holder);
		alive.current = true;
		for (const input of ticked) {
			input.checked = true;
			input.dispatchEvent(new Event('change'));
		}
		// What changed since the server wrote it.
		if (newest.current !== children) render(newest.current, holder);
	};
	useLayoutEffect(() => {
		const holder = element.current as HTMLElement;
		if (alive.current) render(children, holder);
		else if (location.search || !holder.hasChildNodes()) comeAlive();
	});
	useEffect(() => {
		const timer = alive.current ? undefined : setTimeout(comeAlive);
		return () => {
			clearTimeout(timer);
			render(null, element.current as HTMLElement);
		};
	}, []);
	return serving
		? h(as, attributes, children)
		: h(as, { ...attributes, ref: element, dangerouslySetInnerHTML: asServed });
}
