import { decisionOf } from '../decision.ts';
import { implications } from './implications.ts';
import { inputs, outputs } from './inputs.ts';
import { rules } from './rules.ts';

/** The table of BGP topologies, executable without its document. */
export const bgpTable = decisionOf({ id: 'bgp-topology', inputs, outputs, rules, implications });
