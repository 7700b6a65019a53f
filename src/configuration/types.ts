import type { SourceId } from '../guide/sources.ts';
import type { Confidence } from '../guide/types.ts';
import type { Resource } from './resources.ts';

/** When a file has its turn. */
export type Stage = 'prepare' | 'apply' | 'verify' | 'roll-back';

/** Where a file or a step comes from. */
export interface Cited {
	/** Ids of sources, the one that says most first. */
	readonly sources: readonly [SourceId, ...SourceId[]];
	/** `read` where nothing is said. */
	readonly confidence?: Confidence;
}

/** Commands that belong together, and how to tell that they worked. */
export interface Step extends Cited {
	/** What it does, as one sentence. */
	readonly text: string;
	/** Commands for a shell, one after the other; empty where it is done elsewhere. Words in capitals are the reader's to fill in. */
	readonly run: readonly string[];
	/** What a healthy answer looks like. */
	readonly healthy?: string;
}

interface Named extends Cited {
	/** Name to save it under. Names are unique within a configuration. */
	readonly name: string;
	/** One line on what it does. */
	readonly purpose: string;
	readonly stage: Stage;
}

/** Kubernetes resources. */
export interface ManifestFile extends Named {
	readonly kind: 'manifest';
	readonly documents: readonly Resource[];
	/** The commands that apply it. */
	readonly apply: readonly string[];
}

/** Flannel's own configuration, net-conf.json. */
export interface FlannelFile extends Named {
	readonly kind: 'flannel';
	readonly settings: FlannelSettings;
}

/** Steps at a shell. */
export interface CommandsFile extends Named {
	readonly kind: 'commands';
	readonly steps: readonly Step[];
}

/** One file of a configuration. */
export type ConfigurationFile = ManifestFile | FlannelFile | CommandsFile;

/** What net-conf.json may hold, in the keys that this guide sets. */
export interface FlannelSettings {
	readonly Network?: string;
	readonly IPv6Network?: string;
	readonly EnableIPv4?: boolean;
	readonly EnableIPv6?: boolean;
	readonly Backend: { readonly Type: string; readonly DirectRouting?: boolean };
}
