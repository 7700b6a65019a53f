import type { TableDocument } from '../guide/types.ts';
import type { Reading } from './reading.ts';

/** One row as it is shown. */
interface Row {
	readonly id: string;
	readonly option: string;
	readonly variant: string;
	readonly status: string;
	readonly ruledOutBy: string;
	readonly [column: string]: string;
}

function rowsOf(document: TableDocument, reading: Reading, ids: readonly string[]): Row[] {
	return document.variants
		.filter((v) => ids.includes(v.id))
		.map((variant) => {
			const option = document.options.find((o) => o.id === variant.option);
			const row = reading.rows[variant.id];
			return {
				id: variant.id,
				option: option?.name ?? '',
				variant: variant.name,
				status: row?.status ?? '',
				ruledOutBy: (row?.reasons ?? []).map(({ exclusion }) => exclusion.reason).join(' '),
				...Object.fromEntries(
					document.columns.map(({ id }) => [
						id,
						[option?.cells[id]?.seed, option?.cells[id]?.today].filter(Boolean).join(' Today: '),
					]),
				),
			};
		});
}

/** The rows that are shown as CSV (RFC 4180), the query and the data version in the first line. */
export function asCsv(
	document: TableDocument,
	reading: Reading,
	ids: readonly string[],
	query: string,
): string {
	const rows = rowsOf(document, reading, ids);
	const heads = [
		'id',
		'option',
		'variant',
		'status',
		'ruledOutBy',
		...document.columns.map((c) => c.id),
	];
	const lines = rows.map((row) => heads.map((head) => quoted(row[head] ?? '')).join(','));
	return [
		quoted(`${document.title}, data version ${document.version.data}, query ${query || '(none)'}`),
		heads.join(','),
		...lines,
		'',
	].join('\r\n');
}

/** The rows that are shown as JSON, with the query and the data version. */
export function asJson(
	document: TableDocument,
	reading: Reading,
	ids: readonly string[],
	query: string,
): string {
	const rows = rowsOf(document, reading, ids);
	return `${JSON.stringify({ table: document.id, version: document.version, query, answers: reading.answers, rows }, null, 2)}\n`;
}

/** A cell of CSV. A leading sign that a spreadsheet would run as a formula is kept from it by a blank. */
function quoted(text: string): string {
	const safe = /^[=+\-@]/.test(text) ? ` ${text}` : text;
	return `"${safe.replaceAll('"', '""')}"`;
}
