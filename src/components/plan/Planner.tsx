import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { choiceOf } from '../../guide/choice.ts';
import { networkingOptions as document } from '../../guide/networking-options/document.ts';
import { type FieldId, fields, shared } from '../../plan/parameters/fields.ts';
import { fieldIds, readParameters, textOf } from '../../plan/parameters/read.ts';
import type { Parameters } from '../../plan/parameters/types.ts';
import { planFor } from '../../plan/plan/plan.ts';
import type { PlanState } from '../../plan/plan-link.ts';
import { readPlanLink, writePlanLink } from '../../plan/plan-link.ts';
import { DroppedParts } from '../choose/DroppedParts.tsx';
import { useAddress } from '../choose/use-address.ts';
import { LoadedFiles } from './LoadedFiles.tsx';
import { PlanField } from './PlanField.tsx';
import { PlanPoints } from './PlanPoints.tsx';
import { Refused } from './Refused.tsx';
import { SharedQuestion } from './SharedQuestion.tsx';
import { WhichVariant } from './WhichVariant.tsx';

const [first] = document.variants;
const untouched: PlanState = { variant: first?.id as PlanState['variant'], said: {}, texts: {} };

/** Said where a link that a reader walks to names no variant at all. */
const unnamed = { key: 'variant', value: '', why: 'It is missing; the first one is shown.' };

/** A plan that a reader can change: its parameters, what follows from them, and its files. */
export function Planner({ base }: { base: string }) {
	const choice = useMemo(() => choiceOf(document), []);
	const { state, dropped, go } = useAddress<PlanState>({
		read: (query) => {
			const { variant = untouched.variant, said, texts, dropped } = readPlanLink(document, query);
			const named = query.length < 2 || new URLSearchParams(query).has('variant');
			return { state: { variant, said, texts }, dropped: named ? dropped : [...dropped, unnamed] };
		},
		write: (next) => writePlanLink(document, next),
		untouched,
	});
	const { variant, said, texts } = state;
	const { good, faults, whole } = useMemo(
		() => readParameters(variant, said, texts),
		[variant, said, texts],
	);
	// What is typed passes through states that mean nothing; the last plan that did stays, and before
	// there is one, the plan with the defaults.
	const last = useRef<{ variant: string; parameters: Parameters }>();
	const parameters =
		whole ??
		(last.current?.variant === variant
			? last.current.parameters
			: readParameters(variant, said).whole);
	if (parameters) last.current = { variant, parameters };
	const plan = useMemo(
		() => parameters && planFor(document, choice, variant, said, parameters),
		[choice, variant, said, parameters],
	);
	const name = document.variants.find((v) => v.id === variant)?.fullName ?? variant;

	const type = useCallback(
		(id: string, text: string) =>
			go((now) => ({ ...now, texts: { ...now.texts, [id]: text } }), 'replace'),
		[go],
	);
	const say = (question: string, answer: string) =>
		go((now) => ({ ...now, said: { ...now.said, [question]: answer } }));

	const heading = useRef<HTMLHeadingElement>(null);
	// Whoever asked for other parameters finds themselves at them.
	useEffect(() => heading.current?.focus({ preventScroll: true }), []);

	return (
		<div class="choose planner">
			<h2 ref={heading} tabIndex={-1}>
				{name}
			</h2>
			<p class="plan-ways">
				<a href="#parameters">Parameters</a>
				<a href="#results">What follows</a>
				<a href="#files">Files</a>
			</p>
			<DroppedParts dropped={dropped} />
			<div class="choose-columns">
				<form
					class="choose-questions plan-form"
					id="parameters"
					tabIndex={-1}
					aria-label="Parameters of the plan"
					onSubmit={(event) => event.preventDefault()}
				>
					<WhichVariant
						document={document}
						variant={variant}
						choose={(next) => go((now) => ({ ...now, variant: next as PlanState['variant'] }))}
					/>
					{shared.map((id) => (
						<SharedQuestion
							key={id}
							question={document.questions.find((q) => q.id === id)}
							value={good[id]}
							say={say}
						/>
					))}
					{fieldIds
						.filter((id) => fields[id].applies(variant, good))
						.map((id: FieldId) => (
							<PlanField
								key={id}
								id={id}
								field={fields[id]}
								text={texts[id] ?? textOf(id, good)}
								faults={faults.filter(({ parameter }) => parameter === id)}
								type={type}
							/>
						))}
				</form>
				<div class="choose-results" id="results" tabIndex={-1}>
					<p class="plan-told" role="status">
						{faults.length > 0
							? `${faults.length === 1 ? 'One parameter is' : `${faults.length} parameters are`} not usable; the last good plan is shown.`
							: ''}
					</p>
					{plan && (
						<>
							<Refused
								document={document}
								title="There is no configuration for this: it would be refused."
								refusals={plan.refused}
							/>
							<Refused
								document={document}
								title="Your answers speak against this option:"
								refusals={plan.against}
							/>
							<PlanPoints document={document} steps={plan.steps} base={base} />
							<LoadedFiles document={document} name={name} plan={plan} />
						</>
					)}
					<p>
						<a href={`${base}plan/${variant}/`}>The same with its defaults, as a page</a>
					</p>
				</div>
			</div>
		</div>
	);
}
