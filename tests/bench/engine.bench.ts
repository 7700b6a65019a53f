/**
 * How fast the engine is, as ratios to others in the same run with equal semantics, and how long the
 * other questions take on a table as large as the guide's. Run it with `node`; it needs nothing built.
 */
import { cpus } from 'node:os';
import {
	type Choice,
	evaluate,
	minimalReason,
	narrow,
	nearest,
	nextQuestion,
	prove,
} from '../../src/decision/index.ts';
import { otherEngines } from './other-engines.ts';
import { decisionOf, drawAnswers, guideSizedChoice, randomFrom } from './tables.ts';

/** How many times the faster other engine is wanted; of the largest size no figure was promised. */
const TARGETS: Readonly<Record<number, number | undefined>> = { 10: 20, 1000: 100 };
const SECONDS = 0.6;

type Run = (n: number) => unknown;

/** Operations a second: the best of three rounds. */
async function rate(run: Run): Promise<number> {
	let best = 0;
	for (let round = 0; round < 3; round++) {
		const start = performance.now();
		let n = 0;
		let elapsed = 0;
		while (elapsed < (SECONDS * 1000) / 3) {
			for (let batch = 0; batch < 5; batch++) {
				const result = run(n++);
				if (result instanceof Promise) await result;
			}
			elapsed = performance.now() - start;
		}
		best = Math.max(best, (n / elapsed) * 1000);
	}
	return best;
}

/** Milliseconds, the median of several runs after one to warm up. */
function milliseconds(run: () => unknown, times = 9): number {
	run();
	const taken = Array.from({ length: times }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	return taken.sort((a, b) => a - b)[times >> 1] as number;
}

console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
console.log(`${cpus().length} × ${cpus()[0]?.model}\n`);

let fast = true;
for (const size of [10, 1_000, 10_000]) {
	const table = decisionOf(size, 7);
	const random = randomFrom(11);
	const drawn = Array.from({ length: 64 }, () => drawAnswers(table, random));
	const at = (n: number) => drawn[n % drawn.length] as Record<string, string | number>;
	const engines = otherEngines(table);
	for (const { name, matching } of engines) {
		// Of the largest size a few are enough: the slowest engine takes half a second for each.
		for (const answers of drawn.slice(0, 64_000 / size)) {
			const [ours, theirs] = [evaluate(table, answers).rules, await matching(answers)];
			if ([...ours].sort().join() !== theirs.sort().join()) {
				throw new Error(`${name} differs: ${ours} / ${theirs} for ${JSON.stringify(answers)}`);
			}
		}
	}
	const ours = await rate((n) => evaluate(table, at(n)));
	const theirs: { name: string; rate: number }[] = [];
	for (const { name, matching } of engines) {
		theirs.push({ name, rate: await rate((n) => matching(at(n))) });
	}
	console.log(`evaluate, ${size} rules, all that match`);
	console.table([
		{ engine: 'this engine', 'per second': Math.round(ours), 'times slower': 1 },
		...theirs.map(({ name, rate }) => ({
			engine: name,
			'per second': Math.round(rate),
			'times slower': Math.round(ours / rate),
		})),
	]);
	const ratio = ours / Math.max(...theirs.map((one) => one.rate));
	if (theirs.length > 0) {
		const target = TARGETS[size];
		if (target !== undefined && ratio < target) fast = false;
		const wanted = target === undefined ? '' : `; at least ${target} wanted`;
		console.log(`${ratio.toFixed(0)} times the faster one${wanted}\n`);
	}
}

const choice = guideSizedChoice(3);
const random = randomFrom(5);
const full = drawAnswers(choice, random);
const half = Object.fromEntries(Object.entries(full).filter(() => random() < 0.5));
const each = (ask: (variant: string) => unknown) => choice.variants.map((v) => ask(v));
const timed = (answers: Parameters<typeof narrow<string, string, Choice>>[1]) => ({
	'why not: narrow': milliseconds(() => narrow(choice, answers)),
	nextQuestion: milliseconds(() => nextQuestion(choice, answers)),
	'nearest, one variant': milliseconds(() => each((v) => nearest(choice, v, answers))) / 13,
	'minimalReason, one variant':
		milliseconds(() => each((v) => minimalReason(choice, v, answers))) / 13,
});
const [none, some, all] = [timed({}), timed(half), timed(full)];
console.log('16 inputs, 13 variants, 70 exclusions, 20 assumptions: milliseconds');
console.table(
	Object.fromEntries(
		(Object.keys(none) as (keyof typeof none)[]).map((what) => [
			what,
			{
				'nothing answered': +none[what].toFixed(2),
				'half answered': +some[what].toFixed(2),
				'all answered': +all[what].toFixed(2),
			},
		]),
	),
);
console.log(`prove: ${milliseconds(() => prove(choice), 5).toFixed(0)} ms`);
const bits = milliseconds(() => evaluate(choice, full as never), 99);
console.log(`evaluate: ${(bits * 1000).toFixed(1)} µs`);
if (!fast) process.exitCode = 1;
