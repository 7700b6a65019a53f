import { choiceOf } from '../guide/choice.ts';
import { networkingOptions } from '../guide/networking-options/document.ts';
import { type Reading, read } from './reading.ts';
import type { Said } from './state.ts';

/** The options table, executable, for the tests of this folder. */
export const table = networkingOptions;
export const choice = choiceOf(table);

/** What the options table says of these answers. */
export const reading = (said: Said): Reading => read(table, choice, said);
