import { bgpTopology } from './bgp-topology/document.ts';
import { checked } from './check.ts';
import { checkedDecision } from './check-decision.ts';
import { flannelBackends } from './flannel-backends/document.ts';
import { networkingOptions } from './networking-options/document.ts';
import { operatorCombinations } from './operator-combinations/document.ts';
import { overhead } from './overhead/document.ts';
import { troubles } from './troubles/document.ts';
import type { DecisionDocument, TableDocument } from './types.ts';

/** Every choice of the guide, checked. The only way by which pages and data files get at one. */
export const tables: readonly TableDocument[] = [
	networkingOptions,
	flannelBackends,
	operatorCombinations,
].map(checked);

/** Every decision of the guide, checked. */
export const decisions: readonly DecisionDocument[] = [bgpTopology, overhead, troubles].map(
	checkedDecision,
);

/** @throws Error naming the choices that exist. */
export function tableById(id: string): TableDocument {
	return byId(id, tables);
}

/** @throws Error naming the decisions that exist. */
export function decisionById(id: string): DecisionDocument {
	return byId(id, decisions);
}

function byId<T extends { readonly id: string }>(id: string, all: readonly T[]): T {
	const found = all.find((one) => one.id === id);
	if (found) return found;
	throw new Error(
		`received the table "${id}", expected one of: ${all.map((one) => one.id).join(', ')}`,
	);
}
