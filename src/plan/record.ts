import type { GuideChoice } from '../guide/choice.ts';
import type { Evidence, TableDocument } from '../guide/types.ts';
import { applying } from './applying.ts';
import type { Reading } from './reading.ts';
import type { Said } from './state.ts';
import { answerWords, boxWords, confidenceWords, statusWords } from './words.ts';

/** When and where a decision was recorded. */
export interface Recorded {
	/** `YYYY-MM-DD`. */
	readonly date: string;
	/** The address that opens the page with these answers. */
	readonly link: string;
}

/** A decision as Markdown, in the shape of an architecture decision record. */
export function record(
	document: TableDocument,
	choice: GuideChoice,
	reading: Reading,
	said: Said,
	{ date, link }: Recorded,
): string {
	const { best, rows, answers, recommendation } = reading;
	const variant = document.variants.find((v) => v.id === best);
	const cite = (of: Evidence) => citation(document, of);
	const conditions = (list: TableDocument['limits']) =>
		applying(choice, list, best ?? '', answers).map(
			({ condition, sure }) =>
				`- ${sure || !condition.when ? '' : `If ${boxWords(document, condition.when)}: `}${condition.text} ${cite(condition)}`,
		);
	const answered = document.questions.filter((q) => said[q.id]);
	const open = document.questions.filter((q) => !said[q.id]);
	const out = document.variants.filter((v) => rows[v.id]?.status === 'ruled-out');

	return [
		`# ${variant ? `Use ${variant.fullName}` : `${document.title}: nothing fits`}`,
		`Date: ${date}. Data version ${document.version.data}, for Calico ${document.version.calico}. [Open with these answers](${link}).`,
		'## Context',
		...list(answered.map((q) => `- ${q.label}: ${answerWords(q, said[q.id] ?? '')}`)),
		...(open.length > 0 ? [`Not answered: ${open.map((q) => q.label).join(', ')}.`] : []),
		'## Decision',
		variant
			? `${variant.fullName} (${statusWords[rows[variant.id]?.status ?? 'possible'].toLowerCase()}). ${variant.summary}`
			: 'No variant fits these answers together.',
		...(variant && recommendation.variants.includes(variant.id)
			? [`${recommendation.reason} ${cite(recommendation)}`]
			: []),
		...section(
			'## Check before committing',
			(rows[best ?? '']?.hangsOn ?? []).map(
				(e) => `- Not with ${boxWords(document, e.when)}: ${e.reason} ${cite(e)}`,
			),
		),
		...section('## Requirements', conditions(document.requirements)),
		...section('## Consequences', conditions(document.limits)),
		...section(
			'## Ruled out',
			out.flatMap((v) => [
				`- **${v.fullName}**`,
				...(rows[v.id]?.reasons ?? []).map(
					({ exclusion }) =>
						`  - ${boxWords(document, exclusion.when)}: ${exclusion.reason} ${cite(exclusion)}`,
				),
			]),
		),
	]
		.join('\n\n')
		.concat('\n');
}

function section(heading: string, items: readonly string[]): string[] {
	return items.length > 0 ? [heading, ...list(items)] : [];
}

function list(items: readonly string[]): string[] {
	return items.length > 0 ? [items.join('\n')] : [];
}

/** The sources of a statement as links, with version, date and how sure it is. */
function citation(
	{ sources }: TableDocument,
	{ sources: ids, confidence = 'read' }: Evidence,
): string {
	const links = ids.map((id) => {
		const source = sources[id];
		return source
			? `[${source.title}](${source.address}), ${source.version}, checked ${source.checked}`
			: id;
	});
	const doubt = confidenceWords[confidence];
	return `(${[...(doubt ? [doubt] : []), ...links].join('; ')})`;
}
