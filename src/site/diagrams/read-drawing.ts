import type { Drawing } from '../../topology/drawing.ts';

/**
 * Reads a drawing of Mermaid’s. Runs in the browser, where lengths of text are known, so it may use
 * nothing from outside itself.
 */
export function readDrawing(): Drawing {
	const svg = document.querySelector('svg') as SVGSVGElement;
	const origin = svg.getScreenCTM()?.inverse() as DOMMatrix;
	const boxOf = (node: SVGGraphicsElement) => {
		const { x, y, width, height } = node.getBBox();
		const matrix = origin.multiply(node.getScreenCTM() as DOMMatrix);
		const at = new DOMPoint(x, y).matrixTransform(matrix);
		return { x: at.x, y: at.y, width, height };
	};
	const stations: Record<string, Drawing['stations'][string]> = {};
	for (const node of svg.querySelectorAll<SVGGElement>('g.node')) {
		// `d-flowchart-host_1-3` or, in a block diagram, `d-node_1`.
		const id = node.id.replace(/^d-(?:flowchart-)?/, '').replace(/-\d+$/, '');
		const shape = node.querySelector<SVGGraphicsElement>('.label-container') ?? node;
		stations[id] = boxOf(shape);
	}
	const lines = [...svg.querySelectorAll<SVGPathElement>('path[data-edge]')]
		.filter((path) => !path.classList.contains('edge-thickness-invisible'))
		.map((path) => {
			const id = path.dataset.id ?? '';
			const label = svg.querySelector<SVGGElement>(`.edgeLabel .label[data-id="${id}"] text`);
			return {
				id,
				path: path.getAttribute('d') ?? '',
				...(label?.textContent && { label: boxOf(label) }),
			};
		});
	return { stations, lines };
}
