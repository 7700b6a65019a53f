import type { Growth } from '../../plan/numbers/growth.ts';
import { drawSessions } from './session-chart.ts';

/** Draws the chart of a calculator, and its table, anew. */
export function showGrowth(element: HTMLElement, growth: Growth): void {
	const { mesh, reflected, here, labelled, ...words } = drawSessions(growth);
	const drawn = (id: string) => element.querySelector(`[data-drawn="${id}"]`);
	for (const [id, path] of Object.entries({ mesh, reflected, here })) {
		drawn(id)?.setAttribute('d', path);
	}
	drawn('labelled')?.setAttribute('y', String(labelled));
	for (const [id, text] of Object.entries(words)) {
		const place = drawn(id);
		if (place) place.textContent = text;
	}
	element.querySelector('tbody')?.replaceChildren(
		...growth.rows.map((row) => {
			const line = document.createElement('tr');
			const head = document.createElement('th');
			head.scope = 'row';
			line.append(head, document.createElement('td'), document.createElement('td'));
			[row.nodes, row.mesh, row.reflected].forEach((count, n) => {
				const cell = line.cells[n];
				if (cell) cell.textContent = count.toLocaleString('en');
			});
			return line;
		}),
	);
}
