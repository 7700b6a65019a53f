/** "Not sure" is unknown, like an untouched question, but remembered, so that it is not asked again. */
export const NOT_SURE = 'not-sure';

/** What the reader said, by question id: an answer's id or `not-sure`. Untouched questions are missing. */
export type Said = Readonly<Record<string, string>>;

/** Which rows of the table are shown. It never changes what fits. */
export interface Shown {
	/** Only rows that are not ruled out. */
	readonly open: boolean;
	/** Id of an environment that must be among those documented for the row. */
	readonly environment?: string | undefined;
	/** Ids of ratings by the column that holds them. */
	readonly ratings: Readonly<Record<string, string>>;
	/** Words that must all stand in the row. */
	readonly text?: string | undefined;
}

/** Everything that the page's address holds. */
export interface State {
	readonly said: Said;
	readonly shown: Shown;
	/** Ids of the variants that stand side by side, in the order in which they were chosen. */
	readonly compared: readonly string[];
}

/** How many variants can stand side by side. */
export const MOST_COMPARED = 3;

/** The page as a reader first meets it. */
export const untouched: State = { said: {}, shown: { open: false, ratings: {} }, compared: [] };

/** What was said, less what is not sure: the answers that the table can use. */
export function known(said: Said): Said {
	return Object.fromEntries(Object.entries(said).filter(([, answer]) => answer !== NOT_SURE));
}

/** The variants that stand side by side, with one added or taken away; unchanged where all places are taken. */
export function toggled(compared: readonly string[], variant: string): readonly string[] {
	if (compared.includes(variant)) return compared.filter((id) => id !== variant);
	return compared.length < MOST_COMPARED ? [...compared, variant] : compared;
}
