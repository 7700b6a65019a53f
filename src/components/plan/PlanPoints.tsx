import type { PlanPoint, PlanStep } from '../../plan/plan/types.ts';
import { Evidence, type Sourced } from '../choose/Evidence.tsx';

/** Where the tables stand whose rules decide a step. */
const PAGES: Readonly<Record<string, string>> = {
	'bgp-topology': 'concepts/bgp',
	overhead: 'reference/mtu',
};

/** The steps of a plan, each point with what decided it. */
export function PlanPoints({
	document,
	steps,
	base,
}: {
	document: Sourced;
	steps: readonly PlanStep[];
	/** What the site is published below. */
	base: string;
}) {
	return steps.map(({ id, title, points }) => (
		<section class="plan-step" key={id} aria-labelledby={`step-${id}`}>
			<h3 id={`step-${id}`}>{title}</h3>
			<ul>
				{points.map((point) => (
					<li key={point.id}>
						<Point document={document} point={point} base={base} />
					</li>
				))}
			</ul>
		</section>
	));
}

function Point({ document, point, base }: { document: Sourced; point: PlanPoint; base: string }) {
	const { id, table = '', text, reason, sure, figures = [], opens } = point;
	const page = PAGES[table];
	return (
		<>
			{!sure && <span class="choose-confidence">if it applies</span>} <strong>{text}</strong>{' '}
			{opens && `${opens.between}. `}
			{reason} {page && <a href={`${base}${page}/#rule-${id}`}>The rule that decides it</a>}
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
