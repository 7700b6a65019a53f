import { expect, test } from 'vitest';
import { choice, reading, table } from './fixtures.ts';
import { record } from './record.ts';

const recorded = { date: '2026-11-23', link: 'https://guide.example/choose/?platform=azure' };
const of = (said: Record<string, string>) => record(table, choice, reading(said), said, recorded);

test('a record holds answers, what was not answered, the decision, and what was ruled out and why', () => {
	const text = of({ platform: 'azure', windows: 'not-sure' });
	expect(text).toMatch(/^# Use Azure CNI, VNet addresses\n/);
	expect(text).toContain('Date: 2026-11-23. Data version 20');
	expect(text).toContain('[Open with these answers](https://guide.example/choose/?platform=azure)');
	expect(text).toContain('- Platform: Azure, self-managed\n- Windows nodes: Not sure');
	expect(text).toMatch(/Not answered: Pod IPs reachable from outside, /);
	expect(text).toContain(
		'- **IP in IP, always**\n  - IP protocol 4: Blocked: IP in IP is IP protocol 4.',
	);
	expect(text).toMatch(/checked \d{4}-\d\d-\d\d\)/);
});

test('a record of nothing that fits says so', () => {
	const text = of({
		overlay: 'not-wanted',
		subnets: 'several',
		'router-bgp': 'no',
		platform: 'on-prem',
	});
	expect(text).toMatch(/^# Networking options: nothing fits/);
	expect(text).not.toContain('## Requirements');
});
