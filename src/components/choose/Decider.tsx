import { useCallback, useMemo } from 'preact/hooks';
import { narrow } from '../../decision/index.ts';
import { decisionOf } from '../../guide/decision.ts';
import type { DecisionDocument } from '../../guide/types.ts';
import { readDecisionLink, writeDecisionLink } from '../../plan/decision-link.ts';
import { NOT_SURE } from '../../plan/state.ts';
import { DroppedParts } from './DroppedParts.tsx';
import { NumberQuestion } from './NumberQuestion.tsx';
import { Outputs } from './Outputs.tsx';
import { type Packed, unpack } from './packed.ts';
import { Question } from './Question.tsx';
import { Rules } from './Rules.tsx';
import { useAddress } from './use-address.ts';

/** A decision that a reader can ask: its questions, the outputs still possible, and its rules. */
export function Decider({ data }: { data: Packed<DecisionDocument> }) {
	const document = useMemo(() => unpack(data), [data]);
	const decision = useMemo(() => decisionOf(document), [document]);
	const { state, dropped, go } = useAddress({
		read: (query) => readDecisionLink(document, query),
		write: (said) => writeDecisionLink(document, said),
		untouched: {},
	});
	const narrowed = useMemo(() => {
		const known = Object.entries(state).filter(([, answer]) => answer !== NOT_SURE);
		return narrow(decision, Object.fromEntries(known));
	}, [decision, state]);
	const say = useCallback(
		(id: string, answer: string | number | undefined) =>
			go(({ [id]: _, ...others }) => (answer === undefined ? others : { ...others, [id]: answer })),
		[go],
	);
	const contradicted = document.implications.filter((one) => narrowed.contradicts.includes(one.id));

	return (
		<div class="choose decider">
			<DroppedParts dropped={dropped} />
			<form
				class="decider-questions needs-script"
				aria-label={`Questions: ${document.title}`}
				onSubmit={(event) => event.preventDefault()}
			>
				{document.inputs.map((input) =>
					input.range ? (
						<NumberQuestion
							key={input.id}
							input={input}
							range={input.range}
							value={state[input.id]}
							say={(answer) => say(input.id, answer)}
						/>
					) : (
						<Question
							key={input.id}
							document={document}
							question={{ ...input, answers: input.answers ?? [] }}
							answer={state[input.id] as string | undefined}
							say={say}
						/>
					),
				)}
			</form>
			{contradicted.map((one) => (
				<p class="choose-notice" key={one.id}>
					<strong>These answers cannot occur together.</strong> {one.reason}
				</p>
			))}
			<Outputs document={document} narrowed={narrowed} />
			<Rules document={document} narrowed={narrowed} />
		</div>
	);
}
