import type { NarrowedDecision } from '../../decision/index.ts';
import type { DecisionDocument, DecisionOutput } from '../../guide/types.ts';
import { cellWords, statusWords } from '../../plan/words.ts';
import { Evidence } from './Evidence.tsx';
import { Shape } from './Shape.tsx';

/** The rules of a decision, one a row: which answers, which outputs, why, and from which source. */
export function Rules({
	document,
	narrowed,
}: {
	document: DecisionDocument;
	/** Missing where nobody was asked: rules then have no state. */
	narrowed?: NarrowedDecision | undefined;
}) {
	return (
		<>
			<p class="choose-legend">{document.legend}</p>
			<section
				class="choose-scroll"
				aria-label={`${document.title}, scrolls sideways`}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
				tabIndex={0}
			>
				<table class="choose-table decider-table">
					<caption>{document.title}</caption>
					<thead>
						<tr>
							<th scope="col">{document.rowLabel}</th>
							{document.inputs.map((input) => (
								<th key={input.id} scope="col">
									{input.label}
								</th>
							))}
							{document.outputs.map((output) => (
								<th key={output.id} scope="col" class="decider-output">
									{output.label}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{document.rules.map((rule) => {
							const status = narrowed?.rules[rule.id]?.status;
							return (
								<tr key={rule.id} id={`rule-${rule.id}`} data-status={status}>
									<th scope="row">
										{status && (
											<span class="choose-status needs-script" data-status={status}>
												<Shape status={status} /> {statusWords[status]}
											</span>
										)}
										<p>{rule.reason}</p>
										<Evidence document={document} of={rule} />
									</th>
									{document.inputs.map((input) => (
										<td key={input.id}>
											{rule.when[input.id] === undefined ? (
												<span class="choose-today">any</span>
											) : (
												cellWords(input, rule.when[input.id])
											)}
										</td>
									))}
									{document.outputs.map((output) => (
										<td key={output.id} class="decider-output">
											{outputWords(output, rule.then[output.id])}
										</td>
									))}
								</tr>
							);
						})}
					</tbody>
				</table>
			</section>
		</>
	);
}

function outputWords({ values, unit }: DecisionOutput, value: string | number | undefined): string {
	const words = values?.find((v) => v.id === value)?.label ?? String(value);
	return unit ? `${words} ${unit}` : words;
}
