import type { GuideChoice } from '../guide/choice.ts';
import type { Evidence, TableDocument, Trait } from '../guide/types.ts';
import { applying } from './applying.ts';
import type { Reading } from './reading.ts';
import { boxWords } from './words.ts';

/** One statement about a variant. */
export interface ComparedLine {
	readonly text: string;
	/** Missing where the statement follows from the reader's own answers. */
	readonly evidence?: Evidence;
}

/** One respect in which variants stand side by side. */
export interface ComparedRow {
	readonly id: string;
	readonly label: string;
	/** What is said of each variant, in the order in which they were given. */
	readonly cells: readonly (readonly ComparedLine[])[];
	readonly same: boolean;
}

/**
 * Variants side by side: what the answers say of them, every column and trait, what they need, what is
 * given up, and what would rule them out.
 *
 * @param ids Variants of the table.
 */
export function comparison(
	document: TableDocument,
	traits: readonly Trait[],
	choice: GuideChoice,
	reading: Reading,
	ids: readonly string[],
): ComparedRow[] {
	const row = (id: string, label: string, of: (variant: string) => readonly ComparedLine[]) => {
		const cells = ids.map(of);
		const texts = new Set(cells.map((lines) => lines.map(({ text }) => text).join('\n')));
		return { id, label, cells, same: texts.size < 2 };
	};
	const conditions = (list: TableDocument['limits'], variant: string) =>
		applying(choice, list, variant, reading.answers).map(({ condition, sure }) => ({
			text:
				sure || !condition.when
					? condition.text
					: `If ${boxWords(document, condition.when)}: ${condition.text}`,
			evidence: condition,
		}));

	return [
		row('answers', 'Under your answers', (variant) => underAnswers(document, reading, variant)),
		...document.columns.map(({ id, label }) =>
			row(id, label, (variant) => columnLines(document, id, variant)),
		),
		...traits.map(({ id, label, cells }) =>
			row(id, label, (variant) => {
				const cell = cells[variant];
				return cell ? [{ text: cell.text, evidence: cell }] : [];
			}),
		),
		row('needs', 'What it needs', (variant) => conditions(document.requirements, variant)),
		row('limits', 'What you give up', (variant) => conditions(document.limits, variant)),
		row('conditions', 'What rules it out', (variant) =>
			document.exclusions
				.filter((exclusion) => exclusion.variants.includes(variant))
				.map((exclusion) => ({ text: boxWords(document, exclusion.when) })),
		),
	];
}

function underAnswers(document: TableDocument, reading: Reading, variant: string): ComparedLine[] {
	const { status, reasons = [], openQuestions = [] } = reading.rows[variant] ?? {};
	if (status === 'ruled-out') {
		return reasons.map(({ exclusion }) => ({
			text: `${boxWords(document, exclusion.when)}. ${exclusion.reason}`,
			evidence: exclusion,
		}));
	}
	if (status === 'fits') return [{ text: 'Nothing that you answered speaks against it.' }];
	const labels = document.questions.filter((q) => openQuestions.includes(q.id)).map((q) => q.label);
	return [{ text: `Hangs on: ${labels.join(', ')}` }];
}

function columnLines(document: TableDocument, column: string, id: string): ComparedLine[] {
	const variant = document.variants.find((v) => v.id === id);
	const cell = document.options.find((o) => o.id === variant?.option)?.cells[column];
	const last = document.columns.at(-1)?.id === column ? variant?.today : undefined;
	return [cell?.seed, cell?.today && `Today: ${cell.today}`, last].flatMap((text) =>
		text ? [{ text }] : [],
	);
}
