import type { PlanPoint, PlanStep } from '../../plan/plan/types.ts';
import { Evidence, type Sourced } from '../choose/Evidence.tsx';

/** The steps of a plan, each point with what decided it. */
export function PlanPoints({ document, steps }: { document: Sourced; steps: readonly PlanStep[] }) {
	return steps.map(({ id, title, points }) => (
		<section class="plan-step" key={id} aria-labelledby={`step-${id}`}>
			<h3 id={`step-${id}`}>{title}</h3>
			<ul>
				{points.map((point) => (
					<li key={point.id}>
						<Point document={document} point={point} />
					</li>
				))}
			</ul>
		</section>
	));
}

function Point({ document, point }: { document: Sourced; point: PlanPoint }) {
	const { text, reason, sure, figures = [], opens } = point;
	return (
		<>
			{!sure && <span class="choose-confidence">if it applies</span>} <strong>{text}</strong>{' '}
			{opens && `${opens.between}. `}
			{reason}
			{figures.length > 0 && (
				<dl class="plan-figures">
					{figures.map(({ id, label, value, unit, formula }) => (
						<div key={id}>
							<dt>{label}</dt>
							<dd>
								<data value={String(value)}>
									{value.toLocaleString('en')} {unit}
								</data>{' '}
								<span class="plan-formula">= {formula}</span>
							</dd>
						</div>
					))}
				</dl>
			)}{' '}
			<Evidence document={document} of={point} />
		</>
	);
}
