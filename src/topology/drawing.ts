/** What is read from a drawing: where Mermaid put each thing, in the drawing’s own coordinates. */
export interface Drawing {
	readonly stations: Readonly<Record<string, Box>>;
	/** By id, or in the order of the source where the grammar gives lines no ids. */
	readonly lines: readonly Line[];
}

/** Left, top, width, height. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** One line between stations. */
export interface Line {
	readonly id: string;
	/** An SVG path. */
	readonly path: string;
	/** Where its label stands; missing where it has none. */
	readonly label?: Box;
}
