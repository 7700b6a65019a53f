import type { TableDocument } from '../../guide/types.ts';

/** Which variant is planned. */
export function WhichVariant({
	document,
	variant,
	choose,
}: {
	document: TableDocument;
	variant: string;
	choose: (variant: string) => void;
}) {
	return (
		<div class="plan-field">
			<label for="field-variant">Variant</label>
			<select
				id="field-variant"
				value={variant}
				onChange={(event) => choose(event.currentTarget.value)}
			>
				{document.variants.map((one) => (
					<option key={one.id} value={one.id}>
						{one.fullName}
					</option>
				))}
			</select>
		</div>
	);
}
