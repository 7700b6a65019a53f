import type { Field } from '../../plan/parameters/field.ts';
import type { ParameterFault } from '../../plan/parameters/types.ts';

/** One parameter: its label, what it is, its input, and what is wrong with what was typed. */
export function PlanField({
	id,
	field,
	text,
	faults,
	type,
}: {
	id: string;
	field: Pick<Field<unknown>, 'label' | 'help' | 'range'> & {
		readonly answers?: readonly { readonly id: unknown; readonly label: string }[] | undefined;
	};
	/** What stands in the field. */
	text: string;
	faults: readonly ParameterFault[];
	type: (id: string, text: string) => void;
}) {
	const own = {
		id: `field-${id}`,
		value: text,
		'aria-describedby': `about-${id} fault-${id}`,
		'aria-invalid': faults.length > 0,
		onInput: (event: Event) => type(id, (event.currentTarget as HTMLInputElement).value),
	};
	const lines = id === 'routers' || id === 'rack-nodes';
	return (
		<div class="plan-field">
			<label for={own.id}>
				{field.label}
				{field.range?.unit && <span class="plan-unit"> ({field.range.unit})</span>}
			</label>
			{field.answers ? (
				<select {...own}>
					{field.answers.map((one) => (
						<option key={String(one.id)} value={String(one.id)}>
							{one.label}
						</option>
					))}
				</select>
			) : lines ? (
				<textarea {...own} value={text.replaceAll(';', '\n')} rows={3} spellcheck={false} />
			) : (
				<input
					{...own}
					inputMode={field.range ? 'numeric' : 'text'}
					spellcheck={false}
					autocomplete="off"
				/>
			)}
			<p class="plan-fault" id={`fault-${id}`} role="alert">
				{faults.map(({ message }) => message).join(' ')}
			</p>
			<p class="choose-help" id={`about-${id}`}>
				{field.help}
				{field.range && ` From ${field.range.from} to ${field.range.to}.`}
			</p>
		</div>
	);
}
