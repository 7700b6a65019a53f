import { Component, type ComponentType, h } from 'preact';

type Same<P> = { readonly [K in keyof P]?: (a: P[K], b: P[K]) => boolean };

/**
 * A component that renders again only when one of its properties says something else: another value,
 * or where `same` has a comparison for it, one that it tells apart.
 */
export function memo<P extends object>(
	View: ComponentType<P>,
	same: Same<P> = {},
): ComponentType<P> {
	return class extends Component<P> {
		override shouldComponentUpdate(next: P): boolean {
			const keys = Object.keys({ ...next, ...this.props }) as (keyof P)[];
			return keys.some(
				(key) => next[key] !== this.props[key] && !same[key]?.(next[key], this.props[key]),
			);
		}
		override render(props: P) {
			return h(View, props);
		}
	};
}

/** Whether two pieces of small plain data say the same. */
export function sameData(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
