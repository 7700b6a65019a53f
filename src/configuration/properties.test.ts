import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { evaluate } from '../decision/index.ts';
import { choiceOf } from '../guide/choice.ts';
import { operatorCombinations } from '../guide/operator-combinations/document.ts';
import { overlap, parseAddress, parseCidr } from '../plan/cidr.ts';
import { table } from '../plan/fixtures.ts';
import { operatorAnswers } from '../plan/installation/operator-answers.ts';
import type { InstallationSpec } from '../plan/installation/types.ts';
import { readParameters, writeParameters } from '../plan/parameters/read.ts';
import type { Parameters } from '../plan/parameters/types.ts';
import { readPlanLink, writePlanLink } from '../plan/plan-link.ts';
import { configurationFor } from './configuration-for.ts';
import { type Typed, typed } from './random-parameters.ts';
import { manifestText } from './text.ts';
import { wrongIn } from './wrong-in.ts';

const operator = choiceOf(operatorCombinations);

interface Made extends Typed {
	readonly whole: Parameters;
	readonly resources: readonly Readonly<Record<string, never>>[];
}

/** Generates for many readers; what they typed wrongly is left out, and there must be enough left. */
function forMany(check: (made: Made) => void, numRuns = 600): void {
	let made = 0;
	fc.assert(
		fc.property(typed, (one) => {
			const { whole } = readParameters(one.variant, one.said, one.texts);
			if (!whole) return;
			const files = configurationFor(one.variant, whole);
			const resources = files.flatMap((file) =>
				file.kind === 'manifest'
					? parseAllDocuments(manifestText(file)).map((document) => {
							expect(document.errors).toEqual([]);
							return document.toJS();
						})
					: [],
			);
			if (resources.length > 0) made += 1;
			check({ ...one, whole, resources });
		}),
		{ numRuns },
	);
	expect(made).toBeGreaterThan(numRuns / 10);
}

const ofKind = ({ resources }: Made, kind: string) =>
	resources.filter((one) => one.kind === kind) as readonly Record<string, unknown>[];
const specs = <T>(made: Made, kind: string) => ofKind(made, kind).map((one) => one.spec as T);

test('every resource has the fields, types and values that Calico v3.32 knows', () => {
	forMany(({ resources }) => {
		for (const resource of resources) expect(wrongIn(resource)).toEqual([]);
	});
});

test('the operator refuses nothing that is generated', () => {
	forMany((made) => {
		for (const spec of specs<InstallationSpec>(made, 'Installation')) {
			const endpoint = ofKind(made, 'ConfigMap').length > 0;
			for (const answers of operatorAnswers(spec, endpoint)) {
				expect(evaluate(operator, answers)).toMatchObject({ fits: ['accepted'], contradicts: [] });
			}
			// Both at once are invalid.
			expect(endpoint && spec.calicoNetwork.bpfNetworkBootstrap === 'Enabled').toBe(false);
		}
	});
});

test('pools are as large and as far from other ranges as the operator and the nodes need', () => {
	forMany((made) => {
		for (const { calicoNetwork } of specs<InstallationSpec>(made, 'Installation')) {
			for (const { cidr, blockSize } of calicoNetwork.ipPools ?? []) {
				const pool = parseCidr(cidr);
				if (!pool) throw new Error(`${cidr} is no range`);
				const others = [
					...made.whole[`nodes-${pool.family}`],
					made.whole[`services-${pool.family}`],
				];
				for (const other of others) expect(overlap(pool, parseCidr(other) ?? pool)).toBe(false);
				if (blockSize === undefined) continue;
				const [least, most] = pool.family === 'ipv4' ? [20, 32] : [116, 128];
				expect(blockSize).toBeGreaterThanOrEqual(Math.max(least, pool.prefix));
				expect(blockSize).toBeLessThanOrEqual(most);
				expect(2 ** (blockSize - pool.prefix)).toBeGreaterThanOrEqual(made.whole.nodes);
			}
		}
	});
});

test('the mesh goes off only where other sessions take its place', () => {
	forMany((made) => {
		const bgp = specs<{ nodeToNodeMeshEnabled?: boolean }>(made, 'BGPConfiguration');
		const peers = ofKind(made, 'BGPPeer');
		if (bgp.some((spec) => spec.nodeToNodeMeshEnabled === false))
			expect(peers.length).toBeGreaterThan(0);
		if (peers.length > 0 || bgp.length > 0)
			expect(specs<InstallationSpec>(made, 'Installation')[0]?.calicoNetwork.bgp).toBe('Enabled');
	});
});

test('peers have one name each, and addresses of the families in use', () => {
	forMany((made) => {
		const peers = ofKind(made, 'BGPPeer');
		const names = peers.map((one) => (one.metadata as { name: string }).name);
		expect(new Set(names).size).toBe(names.length);
		for (const { peerIP } of specs<{ peerIP?: string }>(made, 'BGPPeer')) {
			if (!peerIP) continue;
			const family = parseAddress(peerIP)?.family;
			expect(made.whole['ip-family'] === 'dual' || made.whole['ip-family'] === family).toBe(true);
		}
	});
});

test('the same parameters always give the same files', () => {
	forMany(({ variant, whole }) => {
		const files = () =>
			configurationFor(variant, whole).map((file) => [file.name, manifestText(file)]);
		expect(files()).toEqual(files());
	}, 100);
});

test('parameters survive their link', () => {
	forMany(({ variant, said, whole }) => {
		const texts = writeParameters(variant, said, whole);
		const link = writePlanLink(table, { variant, said, texts });
		const back = readPlanLink(table, link);
		expect(back).toEqual({ variant, said, texts, dropped: [] });
		expect(readParameters(variant, back.said, back.texts).whole).toBeDefined();
		expect(writePlanLink(table, { variant, said: back.said, texts: back.texts })).toBe(link);
	});
});

test('no command carries anything that a shell would read as its own', () => {
	forMany(({ variant, whole }) => {
		for (const file of configurationFor(variant, whole)) {
			const runs =
				file.kind === 'manifest'
					? file.apply
					: file.kind === 'commands'
						? file.steps.flatMap(({ run }) => run)
						: [];
			for (const run of runs) {
				// What stands inside single quotes is data; what is left has no other operator than these.
				const bare = run.replaceAll(/'[^']*'/g, '').replaceAll(/"\$\([^"]*\)"/g, '');
				expect(bare).not.toMatch(/[;&|<>`$\\\n]/);
				expect((run.match(/'/g) ?? []).length % 2).toBe(0);
			}
		}
	}, 200);
});
