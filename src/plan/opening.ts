import { choiceOf } from '../guide/choice.ts';
import type { TableDocument } from '../guide/types.ts';
import { type Guidance, guidance } from './guidance.ts';
import { read } from './reading.ts';

/** Guidance for a reader who has said nothing yet: made when the page is built. */
export function openingGuidance(document: TableDocument): Guidance {
	const choice = choiceOf(document);
	return guidance(document, choice, {}, read(document, choice, {}));
}
