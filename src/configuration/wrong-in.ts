import { type Described, described } from './described.ts';

const text = { type: 'string' } as const;

/** What is wrong with a resource as read back from YAML, one sentence for each place; empty where nothing is. */
export function wrongIn(resource: unknown): string[] {
	const { apiVersion, kind, metadata, ...rest } = resource as Record<string, unknown>;
	const known = described[String(kind)];
	if (!known)
		return [
			`kind: received ${String(kind)}, expected one of: ${Object.keys(described).join(', ')}`,
		];
	const { name, namespace, ...more } = (metadata ?? {}) as Record<string, unknown>;
	return [
		...(apiVersion === known.apiVersion
			? []
			: [`apiVersion: received ${String(apiVersion)}, expected ${known.apiVersion}`]),
		...wrong(name, { type: 'string', like: /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/ }, 'metadata.name'),
		...(namespace === undefined ? [] : wrong(namespace, text, 'metadata.namespace')),
		...Object.keys(more).map((key) => `metadata.${key}: unknown field`),
		...Object.keys(rest)
			.filter((key) => key !== known.at)
			.map((key) => `${key}: unknown field`),
		...wrong(rest[known.at], known.body, known.at),
	];
}

function wrong(value: unknown, allowed: Described, at: string): string[] {
	const refuse = (expected: string) => [
		`${at}: received ${JSON.stringify(value)}, expected ${expected}`,
	];
	switch (allowed.type) {
		case 'string':
			if (typeof value !== 'string' || value === '') return refuse('a text');
			if (allowed.oneOf && !allowed.oneOf.includes(value))
				return refuse(`one of: ${allowed.oneOf.join(', ')}`);
			return allowed.like && !allowed.like.test(value) ? refuse(String(allowed.like)) : [];
		case 'integer':
			return Number.isSafeInteger(value) &&
				Number(value) >= allowed.from &&
				Number(value) <= allowed.to
				? []
				: refuse(`a whole number from ${allowed.from} to ${allowed.to}`);
		case 'boolean':
			return typeof value === 'boolean' ? [] : refuse('true or false');
		case 'list':
			if (!Array.isArray(value)) return refuse('a list');
			if (value.length > (allowed.most ?? value.length))
				return refuse(`at most ${allowed.most} items`);
			return value.flatMap((item, n) => wrong(item, allowed.of, `${at}[${n}]`));
		case 'map':
			return isObject(value)
				? Object.entries(value).flatMap(([key, item]) => wrong(item, text, `${at}.${key}`))
				: refuse('texts by name');
		case 'object': {
			if (!isObject(value)) return refuse('fields');
			const keys = Object.keys(value);
			return [
				...(allowed.required ?? [])
					.filter((key) => !keys.includes(key))
					.map((key) => `${at}.${key}: missing`),
				...(allowed.atMostOne ?? [])
					.filter((group) => group.filter((key) => keys.includes(key)).length > 1)
					.map((group) => `${at}: expected at most one of: ${group.join(', ')}`),
				...keys.flatMap((key) => {
					const field = allowed.fields[key];
					return field ? wrong(value[key], field, `${at}.${key}`) : [`${at}.${key}: unknown field`];
				}),
			];
		}
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
