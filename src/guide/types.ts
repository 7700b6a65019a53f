/** The shapes of what the guide knows. Everything here is plain data, fit for JSON. */
import type { Box, ExpectedVariants } from '../decision/index.ts';

/**
 * How sure a statement is: read in its source; inferred by this guide from several facts; disputed,
 * where sources disagree; or unverified, where nobody could check it.
 */
export type Confidence = 'read' | 'inferred' | 'disputed' | 'unverified';

/** Where a fact is published. */
export interface Source {
	readonly title: string;
	/** Public address. */
	readonly address: string;
	/** The release or the state of the document that was read. */
	readonly version: string;
	/** Day of the check, `YYYY-MM-DD`. */
	readonly checked: string;
}

/** What a statement rests on. */
export interface Evidence {
	/** Ids of sources, the one that says most first. */
	readonly sources: readonly string[];
	/** `read` where nothing is said. */
	readonly confidence?: Confidence;
	/** What a reader should know about the evidence itself. */
	readonly caveat?: string;
}

/** What the reader wants, what they could change, what is given. */
export type Sort = 'wish' | 'setting' | 'circumstance';

/** One answer as a reader sees it. */
export interface Answer {
	readonly id: string;
	readonly label: string;
}

/** One question of a table. */
export interface Question {
	readonly id: string;
	/** The whole question. */
	readonly text: string;
	/** A few words for it, for use before an answer: "Platform: Azure". */
	readonly label: string;
	/** What a reader needs to know to answer. */
	readonly help: string;
	readonly sort: Sort;
	/** Heading that it stands under. */
	readonly group: string;
	readonly answers: readonly Answer[];
	/** Answers that hold for most clusters, likeliest first; none where there is no usual answer. */
	readonly usual: readonly string[];
}

/** What the seed says, the original table of 2019 to 2020 that this guide grew from, beside what today's documentation says. */
export interface Cell {
	readonly seed: string;
	/** Missing where today's documentation says nothing else. */
	readonly today?: string;
}

/** A rating with its rank, 1 the best. Ranks order what fits; they never exclude. */
export interface Rating extends Cell {
	readonly id: string;
	readonly rank: number;
}

/** A column beside the options. */
export interface Column {
	readonly id: string;
	readonly label: string;
	/** Label of the column's filter. Given, its cells are ratings, and their ranks order what fits. */
	readonly filter?: string;
}

/** One row of the seed's table, or a group of variants in another. */
export interface Option {
	readonly id: string;
	readonly name: string;
	/** One sentence on what it is. */
	readonly summary: string;
	/** Path of its page below the site's base. */
	readonly page: string;
	/** What stands in each column. */
	readonly cells: Readonly<Record<string, Cell | Rating>>;
}

/** A row that can be chosen. */
export interface Variant {
	readonly id: string;
	/** Id of the option that it belongs to. */
	readonly option: string;
	/** Name inside its option, such as "Only across subnets". */
	readonly name: string;
	/** Name that stands alone, such as "VXLAN, only across subnets". */
	readonly fullName: string;
	/** One sentence: what happens to a packet, and what that gives. */
	readonly summary: string;
	/** Environments that current documentation names for it. */
	readonly environments: readonly string[];
	/** What today's sources add to its option's environments or notes. */
	readonly today?: string;
	/** Rank among equals, lowest first; in the options table, how much the variant encapsulates. */
	readonly rank: number;
}

/** Under these answers these variants cannot be chosen. */
export interface GuideExclusion extends Evidence {
	readonly id: string;
	readonly when: Box;
	readonly variants: readonly string[];
	readonly reason: string;
}

/** Answers that cannot occur together, because one implies another. */
export interface Implication extends Evidence {
	readonly id: string;
	readonly never: Box;
	readonly reason: string;
}

/** What must be done, or what is given up, for variants; under any answers where `when` is missing. */
export interface Condition extends Evidence {
	readonly id: string;
	readonly when?: Box;
	readonly variants: readonly string[];
	readonly text: string;
}

/** What Calico's current documentation recommends, best first, where `when` holds. */
export interface Recommendation extends Evidence {
	readonly id: string;
	/** Missing in the last, which is for everyone else. */
	readonly when?: Box;
	readonly variants: readonly string[];
	/** Why, in a sentence. */
	readonly reason: string;
}

/** An input of a decision: a question with answers, or one that is answered by a whole number. */
export interface DecisionInput extends Omit<Question, 'answers' | 'usual' | 'group'> {
	readonly answers?: readonly Answer[];
	/** Whole numbers that can be given, both ends included, and what they count. */
	readonly range?: { readonly from: number; readonly to: number; readonly unit: string };
}

/** An output of a decision: one of some values, or a number with a unit. */
export interface DecisionOutput {
	readonly id: string;
	readonly label: string;
	readonly values?: readonly Answer[];
	readonly unit?: string;
}

/** One row of a decision: under these answers, these outputs. */
export interface GuideRule extends Evidence {
	readonly id: string;
	readonly when: Box;
	readonly then: Readonly<Record<string, string | number>>;
	readonly reason: string;
}

/** A decision as plain data: exactly one rule holds for each combination of answers that can occur. */
export interface DecisionDocument {
	readonly id: string;
	readonly title: string;
	readonly rowLabel: string;
	readonly legend: string;
	readonly version: DataVersion;
	readonly inputs: readonly DecisionInput[];
	readonly outputs: readonly DecisionOutput[];
	readonly rules: readonly GuideRule[];
	readonly implications: readonly Implication[];
	readonly sources: Readonly<Record<string, Source>>;
}

/** A worked case: answers, and the result that its source leads one to expect, written by hand. */
export interface GuideExample extends Evidence {
	/** An id, or for a case in the prose its file and line. */
	readonly id: string;
	/** Id of the table. */
	readonly table: string;
	/** The case in words that a reader recognises, such as "Two racks, no BGP on the routers". */
	readonly title: string;
	readonly when: Readonly<Record<string, string | number>>;
	/**
	 * For a choice, `fits` (exactly these), `status` of some variants, or `ruledOut` with the exclusions
	 * that must do it; for a decision, its outputs.
	 */
	readonly then: ExpectedVariants | Readonly<Record<string, string | number>>;
}

/** State of the data as a whole. */
export interface DataVersion {
	/** Rises with every change of a fact, `YYYY.MM.N`. */
	readonly data: string;
	/** Release of Calico that the facts are true for. */
	readonly calico: string;
	/** Last day on which sources were read, `YYYY-MM-DD`. */
	readonly checked: string;
}

/** What one variant is like in one respect. */
export interface TraitCell extends Evidence {
	readonly text: string;
}

/** A respect in which variants are compared, beside the columns of their table. */
export interface Trait {
	readonly id: string;
	readonly label: string;
	/** By id of the variant; every variant of the table has one. */
	readonly cells: Readonly<Record<string, TraitCell>>;
}

/** A whole table as plain data: what the page, the filter and people's scripts read. */
export interface TableDocument {
	readonly id: string;
	readonly title: string;
	/** What a row is, such as "Networking option". */
	readonly rowLabel: string;
	/** What a reader should know of the cells. */
	readonly legend: string;
	/** Who recommends, such as "Calico’s docs". */
	readonly recommender: string;
	readonly version: DataVersion;
	readonly columns: readonly Column[];
	readonly questions: readonly Question[];
	readonly environments: Readonly<Record<string, string>>;
	readonly options: readonly Option[];
	readonly variants: readonly Variant[];
	readonly exclusions: readonly GuideExclusion[];
	readonly implications: readonly Implication[];
	readonly requirements: readonly Condition[];
	readonly limits: readonly Condition[];
	readonly recommendations: readonly Recommendation[];
	readonly sources: Readonly<Record<string, Source>>;
}
