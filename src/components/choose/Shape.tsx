import type { Status } from '../../decision/index.ts';

const PATHS: Readonly<Record<Status, string>> = {
	fits: 'm2 6.5 2.8 2.8L10 3.5',
	possible: 'M3.5 4.2a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.8-1.1 1.5M6 10.3v.4',
	'ruled-out': 'm3 3 6 6m0-6-6 6',
};

/** A shape for a status, so that it is told by more than colour and without any font's symbols. */
export function Shape({ status }: { status: Status }) {
	return (
		<svg class="choose-shape" viewBox="0 0 12 12" aria-hidden="true">
			<path d={PATHS[status]} />
		</svg>
	);
}
