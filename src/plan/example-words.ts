import { narrow } from '../decision/index.ts';
import { choiceOf } from '../guide/choice.ts';
import { decisionOf } from '../guide/decision.ts';
import { decisions, tableById } from '../guide/tables.ts';
import type { DecisionDocument, GuideExample, TableDocument } from '../guide/types.ts';
import { read } from './reading.ts';
import { countSentence } from './sentence.ts';
import { boxWords, statusWords } from './words.ts';

/** A worked case in words: what was answered, and what the table makes of it, line by line. */
export interface ExampleWords {
	readonly given: string;
	readonly found: readonly string[];
}

/** Puts an example into words, by running its table. @throws Error for a table that does not exist. */
export function exampleWords(example: GuideExample): ExampleWords {
	const decision = decisions.find(({ id }) => id === example.table);
	return decision ? decided(decision, example) : chosen(tableById(example.table), example);
}

function chosen(table: TableDocument, { when }: GuideExample): ExampleWords {
	const answers = Object.fromEntries(Object.entries(when).map(([id, one]) => [id, String(one)]));
	const { rows, best, counts } = read(table, choiceOf(table), answers);
	const variant = table.variants.find((v) => v.id === best);
	const status = best && rows[best]?.status;
	// What is as usual goes without saying; a case is told by what is particular to it.
	const particular = Object.entries(when).filter(
		([id, answer]) => !table.questions.find((q) => q.id === id)?.usual.includes(String(answer)),
	);
	const others = Object.keys(when).length - particular.length;
	return {
		given: `${boxWords(table, Object.fromEntries(particular))}${others > 0 ? '; everything else as usual' : ''}.`,
		found: [
			countSentence(counts),
			...(variant && status
				? [`First: ${variant.fullName} (${statusWords[status].toLowerCase()}).`]
				: []),
		],
	};
}

function decided(document: DecisionDocument, { when }: GuideExample): ExampleWords {
	const { outputs } = narrow(decisionOf(document), when);
	return {
		given: `${boxWords({ questions: document.inputs }, when)}.`,
		found: document.outputs.map(({ id, label, values, unit }) => {
			const left = (outputs[id] ?? []).map(
				(one) => values?.find((v) => v.id === one)?.label ?? one,
			);
			return `${label}: ${left.join(' or ')}${unit ? ` ${unit}` : ''}.`;
		}),
	};
}
