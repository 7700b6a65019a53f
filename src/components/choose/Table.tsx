import type { TableDocument } from '../../guide/types.ts';
import type { Change } from '../../plan/changes.ts';
import type { Guidance } from '../../plan/guidance.ts';
import type { Reading } from '../../plan/reading.ts';
import { MOST_COMPARED } from '../../plan/state.ts';
import { Part } from './Part.tsx';
import { TableRow } from './TableRow.tsx';

/** Every variant under its option, in the order of the seed's table. Rows hide, and never move. */
export function Table({
	document,
	reading,
	details = reading,
	ids,
	base,
	guide,
	make,
	compared = [],
	compare,
}: {
	document: TableDocument;
	/** Missing where nobody was asked: rows then have no state. */
	reading?: Reading | undefined;
	/** What explains the states, where it may come a frame later. */
	details?: Reading | undefined;
	ids: readonly string[];
	base: string;
	/** What brings variants back and what settles that they fit, once it is computed. */
	guide?: Guidance | undefined;
	make?: (change: Change) => void;
	/** Ids of the variants that stand side by side. */
	compared?: readonly string[];
	compare?: (variant: string) => void;
}) {
	const full = compared.length >= MOST_COMPARED;
	return (
		<>
			<p class="choose-legend" id="table-legend">
				{document.legend}
			</p>
			<section
				class="choose-scroll"
				aria-label={`${document.title}, scrolls sideways`}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
				tabIndex={0}
			>
				<table class="choose-table" aria-describedby="table-legend">
					<caption>{document.title}</caption>
					<thead>
						<tr>
							<th scope="col">{document.rowLabel}</th>
							{document.columns.map((column) => (
								<th key={column.id} scope="col">
									{column.label}
								</th>
							))}
						</tr>
					</thead>
					{document.options.map((option) => {
						const variants = document.variants.filter((v) => v.option === option.id);
						return (
							<Part as="tbody" key={option.id} hidden={!variants.some((v) => ids.includes(v.id))}>
								<tr>
									<th scope="rowgroup" colSpan={document.columns.length + 1}>
										<a href={`${base}${option.page}/`}>{option.name}</a>
									</th>
								</tr>
								{variants.map((variant) => (
									<TableRow
										key={variant.id}
										document={document}
										option={option}
										variant={variant}
										status={reading?.rows[variant.id]?.status}
										row={details?.rows[variant.id]}
										recommended={reading?.best === variant.id}
										hidden={!ids.includes(variant.id)}
										back={guide?.back[variant.id]}
										why={guide?.why[variant.id]}
										make={make}
										compared={compared.includes(variant.id) || (full ? undefined : false)}
										compare={compare}
									/>
								))}
							</Part>
						);
					})}
				</table>
			</section>
		</>
	);
}
