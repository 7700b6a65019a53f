import { useCallback, useMemo, useState } from 'preact/hooks';
import { choiceOf } from '../../guide/choice.ts';
import type { TableDocument } from '../../guide/types.ts';
import { applying } from '../../plan/applying.ts';
import type { Change } from '../../plan/changes.ts';
import type { Guidance } from '../../plan/guidance.ts';
import { readLink, writeLink } from '../../plan/link.ts';
import { openingConditions, openingReading } from '../../plan/opening-reading.ts';
import { read } from '../../plan/reading.ts';
import { rowsShown } from '../../plan/rows-shown.ts';
import { type Said, type Shown, toggled, untouched } from '../../plan/state.ts';
import { Answer } from './Answer.tsx';
import { DroppedParts } from './DroppedParts.tsx';
import { Given } from './Given.tsx';
import { NothingFits } from './NothingFits.tsx';
import { Notices } from './Notices.tsx';
import { Part } from './Part.tsx';
import { type Packed, unpack } from './packed.ts';
import { Questions } from './Questions.tsx';
import { RowFilters } from './RowFilters.tsx';
import { SideBySide } from './SideBySide.tsx';
import { Summary } from './Summary.tsx';
import { Table } from './Table.tsx';
import { TakeAway } from './TakeAway.tsx';
import { type Step, useAddress } from './use-address.ts';
import { useGuidance } from './use-guidance.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useLater } from './use-later.ts';
import { usePrepared } from './use-prepared.ts';

/** With more rows a table is most of its page, and far below where the page opens. */
const LONG = 10;

/** A table that a reader can ask: questions, the answer, and every row with its reasons. */
export function Chooser({
	data,
	base,
	pictured = false,
}: {
	/** The table, and guidance while nothing is said. */
	data: Packed<{ readonly document: TableDocument; readonly opening: Guidance }>;
	base: string;
	/** Whether what comes first is shown as a picture. */
	pictured?: boolean;
}) {
	const { document, opening } = useMemo(() => unpack(data), [data]);
	const choice = useMemo(() => choiceOf(document), [document]);
	const { state, dropped, go } = useAddress({
		read: (query) => readLink(document, query),
		write: (next) => writeLink(document, next),
		untouched,
	});
	const [assumed, setAssumed] = useState<Said>({});
	const { said, shown, compared } = state;
	const reading = useMemo(
		() =>
			Object.keys(said).length === 0 ? openingReading(document) : read(document, choice, said),
		[document, choice, said],
	);
	usePrepared(document, choice);
	const guide = useGuidance(document, choice, said, reading, opening);
	const ids = useMemo(() => rowsShown(document, reading, shown), [document, reading, shown]);
	const keepFocus = useKeptFocus();
	// The states of the rows first; what explains them in the frame after.
	const [later, announce] = useLater(reading);

	// Steady functions: a row or a question that holds one is drawn again only for its own news.
	const say = useCallback(
		(question: string, answer: string | undefined) => {
			announce();
			go((now) => {
				const { [question]: _, ...others } = now.said;
				return { ...now, said: answer ? { ...others, [question]: answer } : others };
			});
		},
		[announce, go],
	);
	const give = useCallback(
		(more: Said) => go((now) => ({ ...now, said: { ...now.said, ...more } })),
		[go],
	);
	const make = useCallback((change: Change) => give(change.said), [give]);
	const compare = useCallback(
		(variant: string) => go((now) => ({ ...now, compared: toggled(now.compared, variant) })),
		[go],
	);
	const show = useCallback(
		(next: Shown, step?: Step) => go((now) => ({ ...now, shown: next }), step),
		[go],
	);
	const conditions = (list: TableDocument['limits'], variant: string) =>
		Object.keys(later.answers).length === 0
			? openingConditions(list, variant)
			: applying(choice, list, variant, later.answers);
	const assume = async () => {
		const { usualAnswers } = await import('../../plan/usual.ts');
		const usual = usualAnswers(document, choice, said);
		setAssumed(usual);
		give(usual);
	};

	return (
		<div class="choose" onFocusIn={keepFocus}>
			<Summary
				reading={reading}
				rows={ids.length < document.variants.length ? ids.length : undefined}
				compared={compared.length}
			/>
			<DroppedParts dropped={dropped} />
			<div class="choose-columns">
				<Questions
					document={document}
					said={said}
					reading={later}
					guide={guide}
					assumed={assumed}
					say={say}
					restart={() => go(() => untouched)}
				/>
				<div class="choose-results" id="results" tabIndex={-1}>
					<Given document={document} said={said} />
					<Notices document={document} setAside={later.setAside} />
					<TakeAway document={document} choice={choice} reading={reading} said={said} ids={ids} />
					{!later.best && <NothingFits document={document} nothing={guide?.nothing} make={make} />}
					<Answer
						document={document}
						reading={later}
						base={base}
						assumed={document.questions.filter(({ id }) => assumed[id] && assumed[id] === said[id])}
						assume={assume}
						pictured={pictured}
						sideBySide={(variants) => {
							go((now) => ({ ...now, compared: variants }));
							// Once it is there.
							setTimeout(() => window.document.getElementById('comparison')?.focus());
						}}
						plan={
							document.id === 'networking-options'
								? (variant) =>
										`${base}plan/?variant=${variant}${writeLink(document, { ...untouched, said }).replace('?', '&')}`
								: undefined
						}
						needs={(v) => conditions(document.requirements, v)}
						limits={(v) => conditions(document.limits, v)}
					/>
					<Part as="fieldset" class="choose-filters needs-script">
						<RowFilters document={document} shown={shown} count={ids.length} show={show} />
					</Part>
					{/* It goes out of sight and not away: what the server wrote in its rows is written once. */}
					<Part
						as="div"
						class={document.variants.length > LONG ? 'choose-rows choose-long' : 'choose-rows'}
						hidden={ids.length === 0}
					>
						<Table
							document={document}
							reading={reading}
							details={later}
							ids={ids}
							base={base}
							guide={guide}
							make={make}
							compared={compared}
							compare={compare}
						/>
					</Part>
					<SideBySide
						document={document}
						choice={choice}
						reading={reading}
						ids={compared}
						compare={compare}
						clear={() => go((now) => ({ ...now, compared: [] }))}
					/>
				</div>
			</div>
		</div>
	);
}
