import { useEffect, useState } from 'preact/hooks';
import type { GuideChoice } from '../../guide/choice.ts';
import type { TableDocument } from '../../guide/types.ts';
import type { Guidance } from '../../plan/guidance.ts';
import type { Reading } from '../../plan/reading.ts';
import type { Said } from '../../plan/state.ts';

/**
 * Guidance for what was said. It is loaded with the first answer and computed after the rows have
 * been drawn, so that neither the page nor an answer waits for it; until then what was said at
 * `opening`, when nothing was.
 */
export function useGuidance(
	document: TableDocument,
	choice: GuideChoice,
	said: Said,
	reading: Reading,
	opening: Guidance,
): Guidance | undefined {
	const [guide, setGuide] = useState<Guidance | undefined>(opening);
	useEffect(() => {
		if (Object.keys(said).length === 0) {
			setGuide(opening);
			return;
		}
		let wanted = true;
		import('../../plan/guidance.ts')
			.then(({ guidance }) => wanted && setGuide(guidance(document, choice, said, reading)))
			// Without it rows and reasons are complete; only the hints are missing.
			.catch(() => wanted && setGuide(undefined));
		return () => {
			wanted = false;
		};
	}, [document, choice, said, reading, opening]);
	return guide;
}
