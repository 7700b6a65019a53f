// biome-ignore-all lint/suspicious/noThenProperty: the outputs of a rule; never awaited
/** Tables of a given size, the same on every run. */
import { defineChoice } from '../../src/decision/define-choice.ts';
import { defineDecision } from '../../src/decision/define-decision.ts';
import type { Assumption, Choice, Decision, Inputs } from '../../src/decision/types.ts';

/** A random generator with a seed: mulberry32. */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const answers = (n: number) => Array.from({ length: n }, (_, i) => `answer-${i}`);

/** A choice as large as the guide's own: 16 inputs, 13 variants, 70 exclusions, 20 assumptions. */
export function guideSizedChoice(seed: number): Choice {
	const random = randomFrom(seed);
	const sizes = [12, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 2, 3, 2, 2, 2];
	const inputs: Inputs = Object.fromEntries(sizes.map((n, i) => [`input-${i}`, answers(n)]));
	const variants = Array.from({ length: 13 }, (_, i) => `variant-${i}`);
	const some = (list: string[], n: number) =>
		list
			.map((one) => ({ one, at: random() }))
			.sort((a, b) => a.at - b.at)
			.slice(0, n)
			.map(({ one }) => one);
	const cell = (id: string) => {
		const all = inputs[id] as string[];
		return some(all, all.length > 3 ? 1 + Math.floor(random() * 6) : 1);
	};
	const box = (named: string[]) => Object.fromEntries(named.map((id) => [id, cell(id)]));
	const others = Object.keys(inputs).slice(1);
	const exclusions = Array.from({ length: 70 }, (_, i) => ({
		id: `exclusion-${i}`,
		when: box([
			...(random() < 0.5 ? ['input-0'] : []),
			...some(others, 1 + Math.floor(random() * 2)),
		]),
		variants: some(variants, 1 + Math.floor(random() * 4)),
	}));
	const assumptions: Assumption[] = [];
	while (assumptions.length < 20) {
		const never = box(random() < 0.8 ? ['input-0', ...some(others, 1)] : some(others, 2));
		try {
			const more = [...assumptions, { id: `assumption-${assumptions.length}`, never }];
			defineChoice({ id: 'trial', inputs, variants, exclusions: [], assumptions: more });
			assumptions.push(more.at(-1) as Assumption);
		} catch {
			// Vacuous beside those there are: draw another.
		}
	}
	return defineChoice({ id: 'guide-sized', inputs, variants, exclusions, assumptions }) as Choice;
}

/** A decision of so many random rules over eight inputs, two of them numbers: rules overlap. */
export function decisionOf(rules: number, seed: number): Decision {
	const random = randomFrom(seed);
	const below = (n: number) => Math.floor(random() * n);
	const lists = Array.from({ length: 6 }, (_, i) => [`list-${i}`, answers(4 + i)] as const);
	const numbers = ['number-0', 'number-1'].map((id) => [id, { from: 0, to: 999 }] as const);
	return defineDecision({
		id: 'random',
		inputs: Object.fromEntries<string[] | { from: number; to: number }>([...lists, ...numbers]),
		outputs: { result: 'number' },
		rules: Array.from({ length: rules }, (_, n) => {
			const when: Record<string, string | { from: number; to: number }> = {};
			for (const [id, all] of lists)
				if (random() < 0.4) when[id] = all[below(all.length)] as string;
			const [a, b] = [below(999), below(999)];
			when['number-0'] = { from: Math.min(a, b), to: Math.max(a, b) };
			if (random() < 0.5) when['number-1'] = { from: below(500), to: 500 + below(499) };
			return { id: `rule-${n}`, when, then: { result: n } };
		}),
	}) as Decision;
}

/** Full answers to a table, drawn at random. */
export function drawAnswers(
	{ inputs }: Choice | Decision,
	random: () => number,
): Record<string, string | number> {
	return Object.fromEntries(
		Object.entries(inputs).map(([id, input]) => {
			if (Array.isArray(input)) return [id, input[Math.floor(random() * input.length)]];
			const { from, to } = input as { from: number; to: number };
			return [id, from + Math.floor(random() * (to - from + 1))];
		}),
	);
}
