import { traits as networkingOptions } from './networking-options/traits.ts';
import type { Trait } from './types.ts';

/**
 * Traits by id of the table; a table whose columns say everything has none. They stand beside the
 * tables and not in them, so that a page carries them only once somebody compares.
 */
export const traitsByTable: Readonly<Record<string, readonly Trait[]>> = {
	'networking-options': networkingOptions,
};
