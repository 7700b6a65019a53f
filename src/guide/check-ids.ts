import type { TableDocument } from './types.ts';

/** Every id in a document that does not exist, or stands twice, as sentences that name the place. */
export function unknownIds(document: TableDocument): string[] {
	const faults: string[] = [];
	const known = (where: string, ids: readonly string[], all: readonly string[]) => {
		for (const id of ids) {
			if (all.includes(id)) continue;
			faults.push(`${where}: received "${id}", expected one of ${all.join(', ')}`);
		}
	};
	const once = (where: string, ids: readonly string[]) => {
		for (const id of new Set(ids.filter((one, i) => ids.indexOf(one) !== i))) {
			faults.push(`${where}: received "${id}" twice, expected each id once`);
		}
	};

	const sources = Object.keys(document.sources);
	const options = document.options.map((o) => o.id);
	const variants = document.variants.map((v) => v.id);
	const lists = [
		'exclusions',
		'implications',
		'requirements',
		'limits',
		'recommendations',
	] as const;
	for (const list of lists) {
		once(
			list,
			document[list].map((record) => record.id),
		);
		document[list].forEach((record, i) => {
			const where = `${list}[${i}] "${record.id}"`;
			known(`${where}.sources`, record.sources, sources);
			if ('variants' in record) {
				known(`${where}.variants`, record.variants, variants);
				once(`${where}.variants`, record.variants);
			}
			const box = 'never' in record ? record.never : record.when;
			for (const [question, cell] of Object.entries(box ?? {})) {
				const answers = document.questions.find((q) => q.id === question)?.answers;
				known(
					`${where}.when`,
					[question],
					document.questions.map((q) => q.id),
				);
				if (answers)
					known(
						`${where}.when.${question}`,
						[cell].flat() as string[],
						answers.map((a) => a.id),
					);
			}
		});
	}
	for (const list of ['questions', 'options', 'variants'] as const) {
		once(
			list,
			document[list].map((record) => record.id),
		);
	}
	document.variants.forEach((v, i) => {
		known(`variants[${i}] "${v.id}".option`, [v.option], options);
		known(
			`variants[${i}] "${v.id}".environments`,
			v.environments,
			Object.keys(document.environments),
		);
		if (v.environments.length === 0 && Object.keys(document.environments).length > 0) {
			faults.push(`variants[${i}] "${v.id}".environments: received [], expected at least one`);
		}
	});
	document.options.forEach((o, i) => {
		if (!document.variants.some((v) => v.option === o.id)) {
			faults.push(`options[${i}] "${o.id}": received no variant, expected at least one`);
		}
	});
	document.options.forEach((o, i) => {
		const where = `options[${i}] "${o.id}".cells`;
		const columns = document.columns.map((column) => column.id);
		known(where, Object.keys(o.cells), columns);
		for (const { id, filter } of document.columns) {
			const cell = o.cells[id];
			if (!cell) faults.push(`${where}.${id}: received nothing, expected a cell`);
			else if (filter && !('rank' in cell)) {
				faults.push(`${where}.${id}: received a cell without a rank, expected a rating`);
			}
		}
	});
	document.questions.forEach((q, i) => {
		known(
			`questions[${i}] "${q.id}".usual`,
			q.usual,
			q.answers.map((a) => a.id),
		);
	});
	if (document.recommendations.at(-1)?.when) {
		faults.push('recommendations: received a last one with "when", expected one for everyone else');
	}
	return faults;
}
