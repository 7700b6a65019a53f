import type { ComponentProps } from 'preact';
import type { Status } from '../../decision/index.ts';
import type { Cell, Option, TableDocument, Variant } from '../../guide/types.ts';
import type { Change } from '../../plan/changes.ts';
import { type Row, rowKey } from '../../plan/reading.ts';
import type { Said } from '../../plan/state.ts';
import { statusWords } from '../../plan/words.ts';
import { asServed, serving } from './as-served.ts';
import { Changes } from './Changes.tsx';
import { memo, sameData } from './memo.ts';
import { RowDetails } from './RowDetails.tsx';
import { RowReasons } from './RowReasons.tsx';
import { Shape } from './Shape.tsx';

/** One variant: its state and why, and the five columns. */
export const TableRow = memo(TableRowView);

function TableRowView({
	document,
	option,
	variant,
	status,
	row,
	recommended,
	hidden,
	back,
	why,
	make,
	compared,
	compare,
}: {
	document: TableDocument;
	option: Option;
	variant: Variant;
	/** Missing where nobody was asked. */
	status: Status | undefined;
	/** What explains the state. */
	row: Row | undefined;
	recommended: boolean;
	hidden: boolean;
	back?: readonly Change[] | undefined;
	/** A smallest set of answers that settles that it fits. */
	why?: Said | undefined;
	make?: ((change: Change) => void) | undefined;
	/** Does it stand side by side with others? Undefined where it cannot. */
	compared?: boolean | undefined;
	compare?: ((variant: string) => void) | undefined;
}) {
	return (
		<tr
			id={variant.id}
			data-status={status}
			data-recommended={recommended ? '' : undefined}
			hidden={hidden}
		>
			<th scope="row">
				<span class="choose-name">{variant.name}</span>{' '}
				{status && (
					<span class="choose-status needs-script" data-status={status}>
						<Shape status={status} />
						{` ${statusWords[status]}`}
					</span>
				)}
				{recommended && <span class="choose-best needs-script">Recommended</span>}
				{compare && (
					<button
						type="button"
						class="choose-compare needs-script"
						aria-pressed={compared === true}
						disabled={compared === undefined}
						onClick={() => compare(variant.id)}
					>
						Compare<span class="sr-only">{` ${variant.fullName}`}</span>
					</button>
				)}
				<div class="choose-detail">
					<p>{variant.summary}</p>
					<Explained document={document} row={row} back={back} why={why} make={make} />
					<RowDetails document={document} variant={variant.id} />
				</div>
			</th>
			<Columns document={document} option={option} variant={variant} />
		</tr>
	);
}

/** Why the row has its state, and what would change it. */
const Explained = memo(
	function Explained({
		document,
		row,
		back,
		why,
		make,
	}: Pick<ComponentProps<typeof TableRowView>, 'document' | 'row' | 'back' | 'why' | 'make'>) {
		return (
			<>
				{row && <RowReasons document={document} row={row} why={why} />}
				{row?.status === 'ruled-out' && back && make && <Changes changes={back} make={make} />}
			</>
		);
	},
	{ row: (a, b) => rowKey(a) === rowKey(b), back: sameData, why: sameData },
);

/** What stands in the columns, whatever was answered. */
const Columns = memo(function Columns({
	document,
	option,
	variant,
}: {
	document: TableDocument;
	option: Option;
	variant: Variant;
}) {
	if (!serving)
		return document.columns.map(({ id }) => <td key={id} dangerouslySetInnerHTML={asServed} />);
	return document.columns.map(({ id }, i) => (
		<td key={id}>
			{option.cells[id] && <Both cell={option.cells[id]} />}
			{i === document.columns.length - 1 && variant.today && (
				<p class="choose-today">{variant.today}</p>
			)}
		</td>
	));
});

/** The seed's words, and today's where they differ. */
function Both({ cell }: { cell: Cell }) {
	return (
		<>
			{cell.seed && <p>{cell.seed}</p>}
			{cell.today && (
				<p class="choose-today">
					<span class="choose-tag">Today</span> {cell.today}
				</p>
			)}
		</>
	);
}
