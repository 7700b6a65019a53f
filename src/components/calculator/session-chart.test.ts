import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growth } from '../../plan/numbers/growth.ts';
import { drawSessions, size } from './session-chart.ts';

const points = (path: string) =>
	[...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

test('the lines end where the largest cluster stands: the mesh at the top, the reflectors by their share', () => {
	const drawing = drawSessions(growth(100, 2, 2));
	expect(points(drawing.mesh).at(-1)).toEqual([size.right, size.top]);
	// 197 of 4,950 sessions.
	const share = (size.bottom - size.top) * (197 / 4950);
	expect(points(drawing.reflected).at(-1)?.[1]).toBeCloseTo(size.bottom - share, 1);
	expect(drawing).toMatchObject({ here: 'M348 14V170', most: '4,950', top: '100 nodes' });
	expect(drawing.words).toBe('At 100 nodes a full mesh has 4,950 sessions, the reflectors 197.');
});

test('for every cluster all points are inside, left to right, and the mesh is never below the reflectors', () => {
	const cluster = fc
		.integer({ min: 2, max: 5000 })
		.chain((nodes) => fc.tuple(fc.constant(nodes), fc.integer({ min: 1, max: nodes - 1 })))
		.chain(([nodes, reflectors]) =>
			fc.tuple(
				fc.constant(nodes),
				fc.constant(reflectors),
				fc.integer({ min: 1, max: reflectors }),
			),
		);
	fc.assert(
		fc.property(cluster, ([nodes, reflectors, each]) => {
			const drawing = drawSessions(growth(nodes, reflectors, each));
			for (const path of [drawing.mesh, drawing.reflected]) {
				const all = points(path);
				expect(all.length).toBeGreaterThan(0);
				for (const [x, y] of all) {
					expect(x >= size.left && x <= size.right && y >= size.top && y <= size.bottom).toBe(true);
				}
				expect(all.map(([x]) => x)).toEqual(all.map(([x]) => x).sort((a, b) => a - b));
			}
			for (const row of growth(nodes, reflectors, each).rows) {
				expect(row.mesh).toBeGreaterThanOrEqual(row.reflected);
			}
		}),
	);
});
