import { within } from './budget.ts';
import { compile, exclusionsOf } from './compile.ts';
import { FREE, union } from './diagram.ts';
import type { Piece } from './domain.ts';
import { AnswerError } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { type Level, only } from './levels.ts';
import { mergeBoxes, type Picked } from './merge-boxes.ts';
import { answered, completion } from './possible.ts';
import { smallestSets } from './smallest-sets.ts';
import { type Status, statusOf } from './status.ts';
import type { Box, Choice, Input, Inputs, PartialAnswers } from './types.ts';
import { firstAnswers, namedBoxes } from './words.ts';

type Answered = readonly [string, Input, readonly [Piece]];

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
	readonly status: 'found' | 'none' | 'not proved';
	/** All of them, none larger than another; one empty change where nothing needs to change. */
	readonly changes: readonly Change<I>[];
}

/**
 * All smallest sets of given answers to change so that a variant is not ruled out: so that some
 * completion which can occur lets it fit. With every input answered: so that it fits. What is
 * unknown stays unknown and is not counted; a given answer is changed, never withdrawn. Contradicting
 * answers are not set aside here: what is proposed can occur. Each change is completed and evaluated
 * before it is returned.
 *
 * Exact. Costs the size of the variant's diagram times the number of smallest changes; bounded by a
 * budget.
 *
 * @throws AnswerError for an unknown input, answer or variant.
 */
export function nearest<C extends Choice>(
	table: C,
	variant: C['variants'][number],
	partial: PartialAnswers<C['inputs']>,
	{ fixed = [], budget = 50_000 }: NearestOptions<C['inputs']> = {},
): Nearest<C['inputs']> {
	const open = answered(table, partial);
	const { inputs } = compile(table);
	const blocks = exclusionsOf(table, variant);
	const changed = inputs.map(([id, , pieces], level) => {
		const [, , [given]] = open.inputs[level] as Answered;
		const free = partial[id] === undefined || fixed.includes(id);
		return free ? [] : pieces.filter(([n]) => n !== given[0]);
	});
	const sets = within(budget, () => smallestSets(open, union(blocks), FREE, changed, true));
	if (!sets) return { status: 'not proved', changes: [] };
	/** Its status after a change, which is evaluated for one completion. */
	const afterwards = (set: Picked): Status => {
		const changed = set.reduce((left, [level, [n]]) => {
			const [, , pieces] = inputs[level] as Level;
			return only(left, level, [pieces[n as number] as Piece]);
		}, open.inputs);
		const after = { ...open, inputs: changed };
		const holds = completion(after, [], union(blocks)) as Level[];
		const { fits, contradicts } = evaluate<Choice>(table, firstAnswers(holds));
		if (contradicts.length > 0 || !fits.includes(variant)) {
			throw new AnswerError('variant', variant, 'one that fits');
		}
		return statusOf(after, blocks);
	};
	const changes = (['fits', 'possible'] as const).flatMap((status) =>
		mergeBoxes(sets.filter((set) => afterwards(set) === status))
			.flatMap((box) => namedBoxes<C['inputs']>(inputs, box))
			.map((to) => ({ to, status })),
	);
	return { status: changes.length > 0 ? 'found' : 'none', changes };
}
