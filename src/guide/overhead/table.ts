import { decisionOf } from '../decision.ts';
import { implications } from './implications.ts';
import { inputs, outputs } from './inputs.ts';
import { rules } from './rules.ts';

/** The overhead table, executable without its document. */
export const overheadTable = decisionOf({ id: 'overhead', inputs, outputs, rules, implications });
