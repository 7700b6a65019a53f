import { checked } from './check.ts';
import { networkingOptions } from './networking-options/document.ts';
import type { TableDocument } from './types.ts';

/** Every table of the guide, checked. The only way by which pages and data files get at one. */
export const tables: readonly TableDocument[] = [networkingOptions].map(checked);

/** @throws Error naming the tables that exist. */
export function tableById(id: string): TableDocument {
	const table = tables.find((one) => one.id === id);
	if (table) return table;
	throw new Error(
		`received the table "${id}", expected one of: ${tables.map((one) => one.id).join(', ')}`,
	);
}
