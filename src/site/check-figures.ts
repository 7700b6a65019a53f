import { facts } from '../guide/facts.ts';
import { decisions, tables } from '../guide/tables.ts';
import { book } from './book.ts';
import { runningText } from './running-text.ts';

/** Figures of the domain: a port, a protocol, an AS number, a release, or a number with its unit. */
const FIGURES = [
	/\b(TCP|UDP) (?:port )?(\d+)\b/g,
	/\b(protocol) (\d+)\b/gi,
	/\b(AS) (\d+)\b/g,
	/(?<![\w.])(v)(\d+\.\d+(?:\.\d+)?)\b/g,
	/(?<![\w.,/-])(\d[\d,]*)(?:\s|-)(bytes?|nodes|addresses|pods|blocks|sessions|routes|seconds|entries)\b/g,
];

/** Figures that no source gives, and why the prose may say them. */
const OWN: Readonly<Record<string, string>> = {
	'1422 bytes': 'what a ping carries at an MTU of 1450: less the headers that the data gives',
};

/** The figures of a text, each in one form: “UDP port 4789” is “UDP 4789”. */
export function figuresIn(text: string): string[] {
	return FIGURES.flatMap((pattern) =>
		[...text.matchAll(pattern)].map(([, a = '', b = '']) =>
			`${a.toLowerCase() === 'v' ? a : `${a} `}${b}`
				.replaceAll(',', '')
				.replace(/byte$/, 'bytes')
				.toLowerCase(),
		),
	);
}

/** Every text of the data, whatever it stands in. */
function* textsOf(data: unknown): Generator<string> {
	if (typeof data === 'string') yield data;
	else if (data && typeof data === 'object')
		for (const one of Object.values(data)) yield* textsOf(one);
}

/** Every figure that the data holds. */
export function knownFigures(): ReadonlySet<string> {
	const written = Object.values(facts).map((fact) =>
		'unit' in fact ? `${fact.value} ${fact.unit}` : fact.value,
	);
	const texts = [...written, ...textsOf(facts), ...textsOf(tables), ...textsOf(decisions)];
	return new Set(texts.flatMap(figuresIn));
}

/** Figures that a page writes itself and that the data does not have, as `file:line: …`. */
export function figureFaultsIn(file: string, mdx: string, known: ReadonlySet<string>): string[] {
	return runningText(mdx)
		.split('\n')
		.flatMap((line, i) =>
			figuresIn(line)
				.filter((figure) => !known.has(figure) && !(figure in OWN))
				.map(
					(figure) =>
						`${file}:${i + 1}: received the figure “${figure}”, expected one that the data has: correct it, or add it to src/guide/facts.ts with its source`,
				),
		);
}

/**
 * Checks the figures of every page of a folder.
 *
 * @throws Error with every fault, each with file and line.
 */
export function checkFigures(folder: string): void {
	const known = knownFigures();
	const faults = book(folder).flatMap(({ file, mdx }) => figureFaultsIn(file, mdx, known));
	if (faults.length > 0)
		throw new Error(`figures that differ from the data:\n${faults.join('\n')}`);
}
