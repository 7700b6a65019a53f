import type { GuideChoice } from '../../guide/choice.ts';
import type { TableDocument } from '../../guide/types.ts';
import type { Reading } from '../../plan/reading.ts';
import { record } from '../../plan/record.ts';
import type { Said } from '../../plan/state.ts';
import { asCsv, asJson } from '../../plan/table-export.ts';
import { copy, save } from './copy-and-save.ts';

/** What a reader can take away. */
export type Takeable = 'link' | 'copy' | 'record' | 'csv' | 'json';

/** What there is to take. */
export interface ToTake {
	readonly document: TableDocument;
	readonly choice: GuideChoice;
	readonly reading: Reading;
	readonly said: Said;
	/** The rows that are shown. */
	readonly ids: readonly string[];
}

/** Copies or downloads. Never throws. @returns what to tell the reader */
export function handOver(what: Takeable, { document, choice, reading, said, ids }: ToTake) {
	const { href, search } = location;
	const decision = () =>
		record(document, choice, reading, said, {
			date: new Date().toISOString().slice(0, 10),
			link: href,
		});
	switch (what) {
		case 'link':
			return copy('The link', href);
		case 'copy':
			return copy('The decision record', decision());
		case 'record':
			return save('The record', `${document.id}-decision.md`, 'text/markdown', decision());
		case 'csv':
			return save(
				'The CSV',
				`${document.id}.csv`,
				'text/csv',
				asCsv(document, reading, ids, search),
			);
		case 'json':
			return save(
				'The JSON',
				`${document.id}.json`,
				'application/json',
				asJson(document, reading, ids, search),
			);
	}
}
