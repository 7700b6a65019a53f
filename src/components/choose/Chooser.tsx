import { useCallback, useMemo, useState } from 'preact/hooks';
import { choiceOf } from '../../guide/choice.ts';
import type { TableDocument } from '../../guide/types.ts';
import { applying } from '../../plan/applying.ts';
import type { Change } from '../../plan/changes.ts';
import type { Guidance } from '../../plan/guidance.ts';
import { readLink, writeLink } from '../../plan/link.ts';
import { read } from '../../plan/reading.ts';
import { rowsShown } from '../../plan/rows-shown.ts';
import { type Shown, untouched } from '../../plan/state.ts';
import { usualAnswers } from '../../plan/usual.ts';
import { Answer } from './Answer.tsx';
import { NothingFits } from './NothingFits.tsx';
import { Notices } from './Notices.tsx';
import { Questions } from './Questions.tsx';
import { RowFilters } from './RowFilters.tsx';
import { Summary } from './Summary.tsx';
import { Table } from './Table.tsx';
import { TakeAway } from './TakeAway.tsx';
import { type Step, useAddress } from './use-address.ts';
import { useGuidance } from './use-guidance.ts';

/** A table that a reader can ask: questions, the answer, and every row with its reasons. */
export function Chooser({
	document,
	base,
	opening,
}: {
	document: TableDocument;
	base: string;
	/** Guidance while nothing is said. */
	opening: Guidance;
}) {
	const choice = useMemo(() => choiceOf(document), [document]);
	const { state, dropped, go } = useAddress({
		read: (query) => readLink(document, query),
		write: (next) => writeLink(document, next),
		untouched,
	});
	const [assumed, setAssumed] = useState<readonly string[]>([]);
	const { said, shown } = state;
	const reading = useMemo(() => read(document, choice, said), [document, choice, said]);
	const guide = useGuidance(document, choice, said, reading, opening);
	const ids = useMemo(() => rowsShown(document, reading, shown), [document, reading, shown]);

	const say = useCallback(
		(question: string, answer: string | undefined) => {
			const { [question]: _, ...others } = said;
			setAssumed((all) => all.filter((one) => one !== question));
			go({ said: answer ? { ...others, [question]: answer } : others, shown });
		},
		[go, said, shown],
	);
	const make = useCallback(
		(change: Change) => go({ said: { ...said, ...change.said }, shown }),
		[go, said, shown],
	);
	const show = (next: Shown, step?: Step) => go({ said, shown: next }, step);
	const assume = () => {
		const usual = usualAnswers(document, choice, said);
		setAssumed(Object.keys(usual));
		go({ said: { ...said, ...usual }, shown });
	};
	const restart = () => {
		setAssumed([]);
		go(untouched);
	};

	return (
		<div class="choose">
			<Summary reading={reading} />
			<div class="choose-columns">
				<Questions
					document={document}
					said={said}
					reading={reading}
					guide={guide}
					assumed={assumed}
					say={say}
					restart={restart}
				/>
				<div class="choose-results" id="results" tabIndex={-1}>
					<Notices document={document} dropped={dropped} setAside={reading.setAside} />
					<TakeAway document={document} choice={choice} reading={reading} said={said} ids={ids} />
					{!reading.best && (
						<NothingFits document={document} nothing={guide?.nothing} make={make} />
					)}
					<Answer
						document={document}
						reading={reading}
						base={base}
						assumed={assumed}
						assume={assume}
						needs={(v) => applying(choice, document.requirements, v, reading.answers)}
						limits={(v) => applying(choice, document.limits, v, reading.answers)}
					/>
					<RowFilters document={document} shown={shown} count={ids.length} show={show} />
					{ids.length > 0 && (
						<Table
							document={document}
							reading={reading}
							ids={ids}
							base={base}
							back={guide?.back}
							make={make}
						/>
					)}
				</div>
			</div>
		</div>
	);
}
