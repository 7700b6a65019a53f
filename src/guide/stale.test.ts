import { expect, test } from 'vitest';
import { isStale, staleSources } from './stale.ts';

const source = (title: string, checked: string) => ({
	title,
	address: 'https://example.com/',
	version: 'any',
	checked,
});

test.each([
	['2025-11-24', '2026-11-24', false],
	['2025-11-23', '2026-11-24', true],
	['2026-11-24', '2026-11-24', false],
	['2024-12-31', '2026-01-01', true],
	['2025-01-01', '2026-01-01', false],
	['2027-02-28', '2028-02-29', true],
	['2027-03-01', '2028-02-29', false],
])('checked on %s, seen on %s: older than a year is %s', (checked, today, stale) => {
	expect(isStale(checked, today)).toBe(stale);
});

test('old sources are named, the oldest first, and the others are not', () => {
	const all = {
		young: source('Young', '2026-08-21'),
		old: source('Old', '2025-01-01'),
		oldest: source('Oldest', '2024-12-18'),
	};
	expect(staleSources('2026-11-24', all)).toEqual([
		'"oldest" was checked on 2024-12-18: Oldest',
		'"old" was checked on 2025-01-01: Old',
	]);
	expect(staleSources('2024-12-18', all)).toEqual([]);
});

test('the guide’s own sources were young when they were read', () => {
	expect(staleSources('2024-12-18')).toEqual([]);
});
