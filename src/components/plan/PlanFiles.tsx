import { useMemo, useState } from 'preact/hooks';
import { filesOf } from '../../configuration/configuration-for.ts';
import { planMarkdown } from '../../configuration/markdown.ts';
import { manifestText } from '../../configuration/text.ts';
import type { Plan } from '../../plan/plan/types.ts';
import { copy, save } from '../choose/copy-and-save.ts';
import { Evidence, type Sourced } from '../choose/Evidence.tsx';
import { stages } from './stages.ts';

/** The files of a plan in the order to apply them, to copy and to download, one or all. */
export function PlanFiles({
	document,
	name,
	plan,
}: {
	document: Sourced;
	/** What is planned, as a title. */
	name: string;
	plan: Plan;
}) {
	const files = useMemo(() => filesOf(plan), [plan]);
	const [told, tell] = useState('');
	const whole = () => planMarkdown(name, plan, files, document.sources, location.href);
	const markdown = `plan-${plan.variant}.md`;
	if (files.length === 0) return null;
	return (
		<>
			<div class="choose-take" id="files" tabIndex={-1}>
				<button type="button" onClick={async () => tell(await copy('The link', location.href))}>
					Copy link
				</button>
				<button type="button" onClick={async () => tell(await copy('The whole plan', whole()))}>
					Copy the whole plan
				</button>
				<button
					type="button"
					onClick={async () =>
						tell(await save('The whole plan', markdown, 'text/markdown', whole()))
					}
				>
					Download the whole plan
				</button>
				<span role="status">{told}</span>
			</div>
			{stages.map(({ id, title }) => {
				const own = files.filter(({ stage }) => stage === id);
				if (own.length === 0) return null;
				return (
					<section class="plan-stage" key={id} aria-labelledby={`stage-${id}`}>
						<h3 id={`stage-${id}`}>{title}</h3>
						{own.map((file) => (
							<article class="plan-file" key={file.name} aria-label={file.name}>
								<p class="plan-file-head">
									<code>{file.name}</code>
									<button
										type="button"
										onClick={async () => tell(await copy(file.name, manifestText(file)))}
									>
										Copy<span class="sr-only"> {file.name}</span>
									</button>
									<button
										type="button"
										onClick={async () =>
											tell(await save(file.name, file.name, 'text/plain', manifestText(file)))
										}
									>
										Download<span class="sr-only"> {file.name}</span>
									</button>
								</p>
								<p>{file.purpose}</p>
								{/* biome-ignore lint/a11y/noNoninteractiveTabindex: text that scrolls must be reachable by keyboard */}
								<pre tabIndex={0}>
									<code>{manifestText(file)}</code>
								</pre>
								{file.kind === 'manifest' && file.apply.length > 0 && (
									<p>
										Apply it with:{' '}
										{file.apply.map((command) => (
											<code key={command}>{command}</code>
										))}
									</p>
								)}
								<Evidence document={document} of={file} />
							</article>
						))}
					</section>
				);
			})}
		</>
	);
}
