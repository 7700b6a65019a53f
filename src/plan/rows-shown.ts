import type { Cell, Rating, TableDocument } from '../guide/types.ts';
import type { Reading } from './reading.ts';
import type { Shown } from './state.ts';

/** Ids of the variants whose rows are shown, in the table's order. */
export function rowsShown(document: TableDocument, reading: Reading, shown: Shown): string[] {
	const words = (shown.text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
	return document.variants
		.filter((variant) => {
			const option = document.options.find((o) => o.id === variant.option);
			if (!option) return false;
			if (shown.open && reading.rows[variant.id]?.status === 'ruled-out') return false;
			if (shown.environment && !variant.environments.includes(shown.environment)) return false;
			for (const [column, rating] of Object.entries(shown.ratings)) {
				if ((option.cells[column] as Rating | undefined)?.id !== rating) return false;
			}
			const text = [
				option.name,
				variant.fullName,
				variant.summary,
				variant.today ?? '',
				...Object.values(option.cells).flatMap(wordsOf),
				...variant.environments.map((id) => document.environments[id] ?? ''),
			]
				.join(' ')
				.toLowerCase();
			return words.every((word) => text.includes(word));
		})
		.map((variant) => variant.id);
}

function wordsOf(cell: Cell): string[] {
	return [cell.seed, cell.today ?? ''];
}
