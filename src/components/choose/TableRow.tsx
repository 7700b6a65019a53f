import type { Cell, Option, TableDocument, Variant } from '../../guide/types.ts';
import type { Change } from '../../plan/changes.ts';
import type { Row } from '../../plan/reading.ts';
import { statusWords } from '../../plan/words.ts';
import { Changes } from './Changes.tsx';
import { RowDetails } from './RowDetails.tsx';
import { RowReasons } from './RowReasons.tsx';
import { Shape } from './Shape.tsx';

/** One variant: its state and why, and the five columns. */
export function TableRow({
	document,
	option,
	variant,
	row,
	recommended,
	hidden,
	back,
	make,
}: {
	document: TableDocument;
	option: Option;
	variant: Variant;
	row: Row | undefined;
	recommended: boolean;
	hidden: boolean;
	back?: readonly Change[] | undefined;
	make?: ((change: Change) => void) | undefined;
}) {
	return (
		<tr
			id={variant.id}
			data-status={row?.status}
			data-recommended={recommended ? '' : undefined}
			hidden={hidden}
		>
			<th scope="row">
				<span class="choose-name">{variant.name}</span>{' '}
				{row && (
					<span class="choose-status needs-script" data-status={row.status}>
						<Shape status={row.status} /> {statusWords[row.status]}
					</span>
				)}
				{recommended && <span class="choose-best needs-script">Recommended</span>}
				<div class="choose-detail">
					<p>{variant.summary}</p>
					{row && <RowReasons document={document} row={row} />}
					{row?.status === 'ruled-out' && back && make && <Changes changes={back} make={make} />}
					<RowDetails document={document} variant={variant.id} />
				</div>
			</th>
			{document.columns.map(({ id }, i) => (
				<td key={id}>
					{option.cells[id] && <Both cell={option.cells[id]} />}
					{i === document.columns.length - 1 && variant.today && (
						<p class="choose-today">{variant.today}</p>
					)}
				</td>
			))}
		</tr>
	);
}

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
