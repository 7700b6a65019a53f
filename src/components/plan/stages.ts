import type { ConfigurationFile, Stage } from '../../configuration/types.ts';

/** The stages of a configuration in their order, and how each reads. */
export const stages: readonly { readonly id: Stage; readonly title: string }[] = [
	{ id: 'prepare', title: 'Prepare' },
	{ id: 'apply', title: 'Apply, in this order' },
	{ id: 'verify', title: 'Check that it works' },
	{ id: 'roll-back', title: 'Roll back' },
];

/** The language of a file, for colouring it. */
export function languageOf({ kind }: ConfigurationFile): 'yaml' | 'json' | 'sh' {
	return kind === 'manifest' ? 'yaml' : kind === 'flannel' ? 'json' : 'sh';
}
