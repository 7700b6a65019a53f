import { useState } from 'preact/hooks';
import type { Takeable, ToTake } from './hand-over.ts';

/** Copies and downloads of the decision and of the table as shown. Says what happened. */
export function TakeAway(props: ToTake) {
	const [told, tell] = useState('');
	// Loaded when asked for, with what writes the record and the files.
	const button = (what: Takeable, label: string, look?: string) => (
		<button
			type="button"
			class={look}
			onClick={() =>
				import('./hand-over.ts')
					.then(({ handOver }) => handOver(what, props))
					.catch(() => 'Not loaded: reload the page to try again.')
					.then(tell)
			}
		>
			{label}
		</button>
	);
	return (
		<div class="choose-take needs-script">
			{button('link', 'Copy link')}
			{button('copy', 'Copy as decision record')}
			<span class="choose-files">
				Download: {button('record', 'record', 'choose-clear')}
				{button('csv', 'CSV', 'choose-clear')}
				{button('json', 'JSON', 'choose-clear')}
			</span>
			<span role="status">{told}</span>
		</div>
	);
}
