/** The committed pictures: drawn from the data as it is, and showing exactly the model. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hashOf } from './hash.ts';
import { hopId, hopLines, sessionId } from './mermaid.ts';
import { topologies } from './pictures.ts';

const folder = 'src/topology/pictures';
const fresh = (id: string, hash: string) =>
	read(id).getAttribute('data-drawn-from') === hash
		? 'fresh'
		: `${id} is not drawn from the data as it is: run "npm run diagrams"`;
const read = (id: string) => {
	const svg = parse(readFileSync(`${folder}/${id}.svg`, 'utf8')).querySelector('svg');
	if (!svg) throw new Error(`${id}: no picture`);
	return svg;
};
const lines = (part: ReturnType<typeof read>) => {
	const spans = part.querySelectorAll('tspan').map(({ text }) => text);
	return spans.length > 0 ? spans : [part.querySelector('text')?.text];
};

test('there is a picture for each topology, and no other', () => {
	const drawn = topologies.map(({ id }) => `${id}.svg`).sort();
	expect(readdirSync(folder).sort(), 'run "npm run diagrams"').toEqual(drawn);
});

describe.each(topologies.map((one) => [one.id, one] as const))('the picture %s', (id, topology) => {
	test('is fresh', () => {
		expect(fresh(id, hashOf(topology))).toBe('fresh');
	});

	test('shows every frame, station, hop and session of the model, and nothing else', () => {
		const { frames, stations, hops, sessions } = topology;
		const parts = read(id)
			.querySelectorAll('[data-part]')
			.map((part) => [part.getAttribute('data-part'), lines(part)]);
		const drawn = [
			...hops.map((hop, i) => [hopId(i), hopLines(hop, i)] as const),
			...sessions.map((one) => [sessionId(one), one.lines] as const),
		];
		expect(Object.fromEntries(parts)).toEqual(
			Object.fromEntries([
				...frames.map((one) => [`frame ${one.id}`, [one.name]]),
				...stations.map((one) => [`station ${one.id}`, one.lines]),
				...drawn.map(([part]) => [`line ${part}`, [undefined]]),
				...drawn
					.filter(([, words]) => words.length > 0)
					.map(([part, words]) => [`label ${part}`, words]),
			]),
		);
		expect(parts).toHaveLength(new Set(parts.map(([part]) => part)).size);
	});

	test('puts each station into its frame, and each frame into the one around it', () => {
		const svg = read(id);
		const box = (part: string) => {
			const rect = svg.querySelector(`[data-part="${part}"] rect`);
			const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
				Number(rect?.getAttribute(name)),
			);
			return { left: x, top: y, right: x + width, bottom: y + height };
		};
		const inside = [
			...topology.stations.map((one) => ['station', one] as const),
			...topology.frames.map((one) => ['frame', one] as const),
		];
		for (const [kind, { id: part, within }] of inside) {
			if (!within) continue;
			const [inner, outer] = [box(`${kind} ${part}`), box(`frame ${within}`)];
			expect(inner.left, part).toBeGreaterThan(outer.left);
			expect(inner.top, part).toBeGreaterThan(outer.top);
			expect(inner.right, part).toBeLessThan(outer.right);
			expect(inner.bottom, part).toBeLessThan(outer.bottom);
		}
	});

	test('tells what it is, carries no style and no script, and has ids of its own', () => {
		const svg = read(id);
		const name = `picture-${id}`;
		expect(svg.getAttribute('role')).toBe('img');
		expect(svg.getAttribute('aria-labelledby')).toBe(`${name}-title ${name}-desc`);
		expect(svg.querySelector(`#${name}-title`)?.text).toBe(topology.title);
		expect(svg.querySelector(`#${name}-desc`)?.text).toBe(topology.description);
		expect(svg.outerHTML).not.toMatch(/<style|style=|<script|<foreignObject|\son\w+=|href=/);
		const ids = [...svg.outerHTML.matchAll(/\bid="([^"]+)"/g)].map(([, one]) => one);
		for (const one of ids) expect(one).toContain(name);
	});

	test('is narrow enough for a phone, and small', () => {
		const [, , width = 0] = ((svg) => svg.getAttribute('viewBox')?.split(' ').map(Number) ?? [])(
			read(id),
		);
		// At 375 px a page has 305 for the picture; text of 14 px then stays above 11.
		expect(width).toBeLessThanOrEqual(388);
		expect(width).toBeGreaterThan(100);
	});
});

describe('when a figure of the data changes', () => {
	afterEach(() => {
		vi.doUnmock('../guide/facts.ts');
		vi.doUnmock('../guide/overhead/rules.ts');
		vi.resetModules();
	});
	const stale = async () => {
		vi.resetModules();
		const { topologies: changed } = await import('./pictures.ts');
		return changed.filter((one) => fresh(one.id, hashOf(one)) !== 'fresh');
	};

	test('another port of VXLAN makes just the pictures with that port stale, and says what to run', async () => {
		vi.doMock('../guide/facts.ts', async (original) => {
			const { facts } = await original<typeof import('../guide/facts.ts')>();
			return { facts: { ...facts, 'vxlan-port': { ...facts['vxlan-port'], value: 'UDP 4790' } } };
		});
		const found = await stale();
		expect(found.map(({ id }) => id)).toEqual([
			'calico-vxlan-always-across-subnets',
			'calico-vxlan-always-one-subnet',
			'calico-vxlan-cross-subnet-across-subnets',
		]);
		const [first] = found as [(typeof found)[number]];
		expect(fresh(first.id, hashOf(first))).toContain('run "npm run diagrams"');
	});

	test('another overhead of IP in IP makes its pictures stale', async () => {
		vi.doMock('../guide/overhead/rules.ts', async (original) => {
			const { rules } = await original<typeof import('../guide/overhead/rules.ts')>();
			return {
				rules: rules.map((rule) => (rule.id === 'ipip' ? { ...rule, then: { bytes: 24 } } : rule)),
			};
		});
		const ids = (await stale()).map(({ id }) => id);
		expect(ids).toContain('calico-ipip-always-across-subnets');
		expect(ids.every((id) => id.startsWith('calico-ipip'))).toBe(true);
	});
});
