/** The workflow that publishes: nothing in it changes behind our back, and no job may more than it does. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const text = readFileSync('.github/workflows/ci.yml', 'utf8');
const workflow = parse(text);
type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
const jobs: [string, { permissions?: Record<string, string>; steps: Step[] }][] = Object.entries(
	workflow.jobs,
);

test('actions are named by commit, with the version in words', () => {
	const uses = text.match(/^.*\buses:.*$/gm) ?? [];
	expect(uses.length).toBeGreaterThan(3);
	for (const line of uses)
		expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('rights are given job by job; only the one that publishes may write, and it runs no code of ours', () => {
	expect(workflow.permissions).toEqual({});
	for (const [name, { permissions, steps }] of jobs) {
		const writes = Object.values(permissions ?? {}).includes('write');
		expect(writes, name).toBe(name === 'publish');
		if (writes) expect(steps.every(({ run }) => run === undefined)).toBe(true);
		for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
			expect(step.with).toMatchObject({ 'persist-credentials': false });
	}
});

test('no text from outside becomes part of a command', () => {
	for (const [, { steps }] of jobs)
		for (const { run } of steps) expect(run ?? '').not.toContain('${{');
});
