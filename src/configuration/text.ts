import { Document } from 'yaml';
import type { Resource } from './resources.ts';
import type { ConfigurationFile, FlannelSettings, Step } from './types.ts';

/** A file as it is saved: YAML, JSON, or a shell script with its explanations as comments. */
export function manifestText(file: ConfigurationFile): string {
	switch (file.kind) {
		case 'manifest':
			return yamlText(file.documents);
		case 'flannel':
			return flannelText(file.settings);
		case 'commands':
			return ['#!/bin/sh', ...file.steps.map(stepText)].join('\n\n').concat('\n');
	}
}

/** Resources as YAML, with `---` between them. */
export function yamlText(documents: readonly Resource[]): string {
	// Readers copy parts of it, so nothing refers to another place.
	const options = { aliasDuplicateObjects: false };
	return documents
		.map((one) => new Document(one, options).toString({ lineWidth: 0 }))
		.join('---\n');
}

/** net-conf.json as flannel reads it. */
export function flannelText(settings: FlannelSettings): string {
	return `${JSON.stringify(settings, undefined, 2)}\n`;
}

function stepText({ text, run, healthy }: Step): string {
	return [`# ${text}`, ...run, ...(healthy ? [`# Healthy: ${healthy}`] : [])].join('\n');
}
