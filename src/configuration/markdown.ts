import type { Evidence, Source } from '../guide/types.ts';
import type { Plan, PlanPoint } from '../plan/plan/types.ts';
import { confidenceWords } from '../plan/words.ts';
import { manifestText } from './text.ts';
import type { ConfigurationFile } from './types.ts';

/** A whole plan as one Markdown document: what follows, why, and every file in the order to apply. */
export function planMarkdown(
	title: string,
	{ steps }: Plan,
	files: readonly ConfigurationFile[],
	sources: Readonly<Record<string, Source>>,
	link: string,
): string {
	const cite = (of: Evidence) => {
		const doubt = confidenceWords[of.confidence ?? 'read'];
		const links = of.sources.flatMap((id) => {
			const source = sources[id];
			return source ? [`[${source.title}](${source.address}), ${source.version}`] : [];
		});
		return `(${[...(doubt ? [doubt] : []), ...links].join('; ')})`;
	};
	const point = (one: PlanPoint) =>
		[`- **${one.text}**`, one.reason, cite(one)].filter(Boolean).join(' ');
	return [
		`# ${title}`,
		`[Open this plan](${link}).`,
		...steps.flatMap((step) => [`## ${step.title}`, step.points.map(point).join('\n')]),
		'## Files, in the order to apply',
		...files.flatMap((file) => [
			`### ${file.name}`,
			`${file.purpose} ${cite(file)}`,
			`\`\`\`${file.kind === 'manifest' ? 'yaml' : file.kind === 'flannel' ? 'json' : 'sh'}\n${manifestText(file).trimEnd()}\n\`\`\``,
			...(file.kind === 'manifest' && file.apply.length > 0
				? [`Apply it with: ${file.apply.map((command) => `\`${command}\``).join(', ')}`]
				: []),
		]),
	]
		.join('\n\n')
		.concat('\n');
}
