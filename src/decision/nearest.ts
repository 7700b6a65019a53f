import { answered } from './answers.ts';
import { Budget, unlessSpent } from './budget.ts';
import { assumptions, exclusionsOf } from './compile.ts';
import { evaluate } from './evaluate.ts';
import { mergeBoxes } from './merge-boxes.ts';
import { firstAnswers, namedBoxes } from './named-boxes.ts';
import { without } from './ordinals.ts';
import { classes } from './pieces.ts';
import { meets } from './possible.ts';
import { allOrdinals, beyond, type Region, type SparseBox, uncovered } from './region.ts';
import { smallestSets } from './smallest-sets.ts';
import type { Box, Choice, Input, Inputs, PartialAnswers } from './types.ts';

/** What can be said to `nearest`. */
export interface NearestOptions<I extends Inputs = Inputs> {
	/** Inputs whose answer is given and cannot be changed. */
	readonly fixed?: readonly (keyof I)[];
	/** How many steps the search may take. */
	readonly budget?: number;
}

/** A smallest change: each combination of the box's answers, in place of those given, is one. */
export interface Change<I extends Inputs = Inputs> {
	readonly to: Box<I>;
	/** What the variant is afterwards: whether it fits may still hang on what is unknown. */
	readonly status: 'fits' | 'possible';
}

/** The smallest changes that bring a variant back. */
export interface Nearest<I extends Inputs = Inputs> {
	/** `none`: proved that no change of what may change is enough. */
	readonly status: 'found' | 'none' | 'not found within budget';
	/** All of them, none larger than another; one empty change where nothing needs to change. */
	readonly changes: readonly Change<I>[];
}

/**
 * All smallest sets of given answers to change so that a variant is not ruled out: so that some
 * completion which can occur lets it fit. With every input answered: so that it fits. What is
 * unknown stays unknown and is not counted; a given answer is changed, never withdrawn. Contradicting
 * answers are not set aside here: what is proposed can occur. Each change is evaluated before it is
 * returned.
 *
 * Exact. Exponential in the size of the smallest change; bounded by a budget.
 *
 * @throws AnswerError for an unknown input or answer, RangeError for an unknown variant.
 */
export function nearest<C extends Choice>(
	table: C,
	variant: C['variants'][number],
	partial: PartialAnswers<C['inputs']>,
	{ fixed = [], budget: steps = 50_000 }: NearestOptions<C['inputs']> = {},
): Nearest<C['inputs']> {
	const { inputs } = table;
	const ids = Object.keys(inputs);
	const given = answered(inputs, partial);
	const all = Object.values<Input>(inputs).map(allOrdinals);
	const never = assumptions(table).map((a) => a.box);
	const exclusions = exclusionsOf(table, variant);
	const boxes = [...never, ...exclusions];
	const changeable = ids.map((id) => partial[id] !== undefined && !fixed.includes(id));
	const budget = new Budget(steps);

	/** Whatever else is freed: while a box holds all that is open, one of its inputs must be. */
	const missing = (freed: readonly number[]) => {
		const region = given.map((set, i) => (freed.includes(i) ? (all[i] as Region[number]) : set));
		if (uncovered(region, boxes, budget)) return undefined;
		const around = boxes.find((box) => beyond(region, box) === 0);
		const touching = boxes.filter((box) => beyond(region, box) !== undefined);
		const named = (around ? [around] : touching).flatMap((box) => box.map(([i]) => i));
		return [...new Set(named)].filter((i) => changeable[i] && !freed.includes(i));
	};

	const changed = (freed: readonly number[], region: Region, made: SparseBox): Found[] => {
		const open = uncovered(region, boxes, budget);
		if (!open) return [];
		const [i, ...others] = freed;
		if (i !== undefined) {
			const rest = without(all[i] as Region[number], given[i] as Region[number]);
			return classes(rest, boxes, i).flatMap((set) =>
				changed(others, region.with(i, set), [...made, [i, set]]),
			);
		}
		const { fits, contradicts } = evaluate(table, firstAnswers(inputs, open));
		if (!fits.includes(variant) || contradicts.length > 0) {
			throw new Error(`nearest to "${variant}": what was found does not evaluate to it`);
		}
		const status = exclusions.some((box) => meets({ region, never }, box)) ? 'possible' : 'fits';
		return [{ made, status }];
	};

	const found = unlessSpent(() =>
		smallestSets(missing).flatMap((freed) =>
			changed(
				freed,
				given.map((set, i) => (freed.includes(i) ? (all[i] as Region[number]) : set)),
				[],
			),
		),
	);
	if (!found) return { status: 'not found within budget', changes: [] };
	const changes = (['fits', 'possible'] as const).flatMap((status) =>
		mergeBoxes(found.filter((one) => one.status === status).map((one) => one.made))
			.flatMap((box) => namedBoxes<C['inputs']>(inputs, box))
			.map((to) => ({ to, status })),
	);
	return { status: changes.length > 0 ? 'found' : 'none', changes };
}

interface Found {
	readonly made: SparseBox;
	readonly status: 'fits' | 'possible';
}
