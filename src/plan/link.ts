import type { Rating, TableDocument } from '../guide/types.ts';
import { MOST_COMPARED, NOT_SURE, type Said, type Shown, type State } from './state.ts';

/** A part of a link that could not be used. */
export interface Dropped {
	readonly key: string;
	readonly value: string;
	/** Why, as a sentence that names what is expected. */
	readonly why: string;
}

/** What a link says. Nothing in it can fail: what cannot be read is dropped and named. */
export interface ReadLink {
	readonly state: State;
	readonly dropped: readonly Dropped[];
}

/** Longest text to search for that a link may carry. */
const LONGEST_TEXT = 80;

/** Reads the query of an address, with or without its question mark. */
export function readLink(document: TableDocument, query: string): ReadLink {
	const said: Record<string, string> = {};
	const ratings: Record<string, string> = {};
	const shown: { -readonly [K in keyof Shown]: Shown[K] } = { open: false, ratings };
	const compared: string[] = [];
	const dropped: Dropped[] = [];
	const seen = new Set<string>();

	for (const [key, value] of new URLSearchParams(query)) {
		const drop = (why: string) => dropped.push({ key, value, why });
		const question = document.questions.find((q) => q.id === key);
		const allowed = question
			? [...question.answers.map((a) => a.id), NOT_SURE]
			: filterValues(document, key);
		if (!allowed) drop('There is no such question.');
		else if (seen.has(key)) drop('It stands more than once; the first counts.');
		else if (key === 'text') {
			if (value.length <= LONGEST_TEXT) shown.text = value;
			else drop(`Expected at most ${LONGEST_TEXT} characters.`);
		} else if (key === 'compare') {
			for (const id of value.split(',').filter(Boolean)) {
				const why = notCompared(document, compared, id);
				if (why) dropped.push({ key, value: id, why });
				else compared.push(id);
			}
		} else if (!allowed.includes(value)) {
			drop(`Expected one of: ${allowed.join(', ')}.`);
			// One that can be read may still follow.
			continue;
		} else if (question) said[key] = value;
		else if (key === 'show') shown.open = true;
		else if (key === 'environment') shown.environment = value;
		else ratings[key] = value;
		seen.add(key);
	}
	return { state: { said: inOrder(document, said), shown, compared }, dropped };
}

/** Writes a state as the query of an address, with its question mark; empty for an untouched page. */
export function writeLink(document: TableDocument, { said, shown, compared }: State): string {
	const query = new URLSearchParams(inOrder(document, said));
	if (shown.open) query.set('show', 'open');
	const filters = { environment: shown.environment, ...shown.ratings, text: shown.text?.trim() };
	for (const [key, value] of Object.entries(filters)) if (value) query.set(key, value);
	if (compared.length > 0) query.set('compare', compared.join(','));
	// Commas are allowed in a query; escaped they only make a link hard to read.
	const text = query.toString().replaceAll('%2C', ',');
	return text && `?${text}`;
}

/** What was said in the order of the questions, so that equal states have equal links. */
function inOrder(document: TableDocument, said: Said): Record<string, string> {
	return Object.fromEntries(
		document.questions.flatMap(({ id }) => {
			const answer = said[id];
			return answer === undefined ? [] : [[id, answer]];
		}),
	);
}

/** What a filter of the table can be set to; undefined where there is no such filter. */
function filterValues(document: TableDocument, key: string): readonly string[] | undefined {
	if (key === 'show') return ['open'];
	if (key === 'environment') return Object.keys(document.environments);
	if (key === 'text' || key === 'compare') return [];
	const column = document.columns.find(({ id, filter }) => id === key && filter);
	return column && [...new Set(document.options.map((o) => (o.cells[column.id] as Rating).id))];
}

/** Why a variant of a link cannot stand beside the others; undefined where it can. */
function notCompared(
	document: TableDocument,
	others: readonly string[],
	id: string,
): string | undefined {
	const known = document.variants.map((v) => v.id);
	if (!known.includes(id)) return `Expected variants of this table: ${known.join(', ')}.`;
	if (others.includes(id)) return 'It stands more than once.';
	if (others.length >= MOST_COMPARED) return `At most ${MOST_COMPARED} can be compared.`;
	return undefined;
}
