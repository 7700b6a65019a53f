import { useEffect } from 'preact/hooks';
import { narrow, remaining } from '../../decision/index.ts';
import type { GuideChoice } from '../../guide/choice.ts';
import type { TableDocument } from '../../guide/types.ts';
import { read } from '../../plan/reading.ts';

/**
 * Has the engine prepare once for a table, so that the first answer does not wait for it: after the
 * page has come alive, in steps between which a slow phone can scroll and tap.
 */
export function usePrepared(document: TableDocument, choice: GuideChoice): void {
	useEffect(() => {
		const steps = [
			() => remaining(choice, {}),
			// On two variants first: most of the time goes into reading the engine's code.
			() => narrow({ ...choice, variants: choice.variants.slice(0, 2), groups: {} }, {}),
			() => narrow(choice, {}),
			() => read(document, choice, {}),
		];
		const timers = steps.map((step, n) => setTimeout(step, 300 + 100 * n));
		return () => timers.forEach(clearTimeout);
	}, [document, choice]);
}
