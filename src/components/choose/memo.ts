import { Component, type ComponentType, h } from 'preact';

/** A component that renders again only when one of its properties is another value. */
export function memo<P extends object>(View: ComponentType<P>): ComponentType<P> {
	return class extends Component<P> {
		override shouldComponentUpdate(next: P): boolean {
			const keys = Object.keys(next) as (keyof P)[];
			return keys.some((key) => next[key] !== this.props[key]);
		}
		override render(props: P) {
			return h(View, props);
		}
	};
}
