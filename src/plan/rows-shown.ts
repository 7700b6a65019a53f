import type { Cell, TableDocument } from '../guide/types.ts';
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
			if (shown.performance && option.performance.id !== shown.performance) return false;
			if (shown.complexity && option.complexity.id !== shown.complexity) return false;
			const text = [
				option.name,
				variant.fullName,
				variant.summary,
				variant.today ?? '',
				...[option.environments, option.performance, option.complexity, option.notes].flatMap(
					wordsOf,
				),
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
