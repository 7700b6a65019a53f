import type { TableDocument } from '../../guide/types.ts';
import type { Applies } from '../../plan/applying.ts';
import type { Reading } from '../../plan/reading.ts';
import { MOST_COMPARED } from '../../plan/state.ts';
import { statusWords } from '../../plan/words.ts';
import { Checks } from './Checks.tsx';
import { Conditions } from './Conditions.tsx';
import { Evidence } from './Evidence.tsx';
import { Part } from './Part.tsx';
import { useLoaded } from './use-loaded.ts';

interface Props {
	document: TableDocument;
	reading: Reading;
	base: string;
	/** Questions whose answers were assumed. */
	assumed: TableDocument['questions'];
	assume: () => void;
	pictured: boolean;
	/** Puts these variants side by side, and nothing else. */
	sideBySide: (variants: readonly string[]) => void;
	/** Address of the plan for a variant; undefined where the table has no plans. */
	plan: ((variant: string) => string) | undefined;
	needs: (variant: string) => readonly Applies[];
	limits: (variant: string) => readonly Applies[];
}

/** The answer so far: the best of what is left, why, and what follows from it. */
export function Answer(props: Props) {
	const { best, rows } = props.reading;
	if (!best) return null;
	return (
		<Part
			as="section"
			class="choose-answer"
			data-status={rows[best]?.status}
			aria-labelledby="answer-title"
		>
			<Best {...props} id={best} />
		</Part>
	);
}

function Best({
	id,
	document,
	reading,
	base,
	assumed,
	assume,
	pictured,
	sideBySide,
	plan,
	needs,
	limits,
}: Props & { id: string }) {
	const Picture = useLoaded(async () => (await import('./BestPicture.tsx')).BestPicture, pictured);
	const best = document.variants.find((v) => v.id === id);
	if (!best) return null;
	const status = reading.rows[best.id]?.status ?? 'possible';
	const option = document.options.find((o) => o.id === best.option);
	const { recommendation } = reading;
	const place = recommendation.variants.indexOf(best.id);
	const others = reading.left.slice(1, 4);
	const open = reading.rows[best.id]?.openQuestions ?? [];
	return (
		<>
			<p class="choose-eyebrow">
				{status === 'fits' ? 'Best fit' : 'Recommended, while questions are open'}
			</p>
			<h2 id="answer-title">{best.fullName}</h2>
			<p class="choose-lead">{best.summary}</p>
			<p>
				{place > 0
					? `Of what is left, this comes next in what ${document.recommender} recommend. ${recommendation.reason} `
					: place === 0
						? `${recommendation.reason} `
						: `What ${document.recommender} recommend is ruled out; this comes first by the table’s ratings.`}
				{place >= 0 && <Evidence document={document} of={recommendation} />}
			</p>
			{status === 'possible' && (
				<Checks document={document} row={reading.rows[best.id]} open={open} assume={assume} />
			)}
			{assumed.length > 0 && (
				<p class="choose-note">Assumed as usual: {assumed.map((q) => q.label).join(', ')}.</p>
			)}
			<div class="choose-follows">
				<Conditions title="What it needs" document={document} list={needs(best.id)} />
				<Conditions title="What you give up" document={document} list={limits(best.id)} />
			</div>
			{others.length > 0 && (
				<p class="choose-next">
					{'Next in order: '}
					{others.map((id, i) => (
						<span key={id}>
							{i > 0 && ', '}
							<a href={`#${id}`}>{document.variants.find((v) => v.id === id)?.fullName}</a>
							{` (${statusWords[reading.rows[id]?.status ?? 'possible'].toLowerCase()})`}
						</span>
					))}
					{'. '}
					<button
						type="button"
						class="choose-inline-button needs-script"
						onClick={() => sideBySide(reading.left.slice(0, MOST_COMPARED))}
					>
						{`Compare the first ${Math.min(reading.left.length, MOST_COMPARED)}`}
					</button>
				</p>
			)}
			{pictured && (
				<figure class="choose-picture needs-script">
					{typeof Picture === 'function' && (
						<Picture base={base} variant={best.id} answers={reading.answers} />
					)}
				</figure>
			)}
			<p class="choose-onward">
				{plan && (
					<a class="choose-jump choose-primary needs-script" href={plan(best.id)}>
						Make the plan
					</a>
				)}
				{option && <a href={`${base}${option.page}/`}>{`Read about ${option.name}`}</a>}
			</p>
		</>
	);
}
