import { expect, test } from 'vitest';
import { examples } from '../guide/examples/index.ts';
import { decisionById, tableById } from '../guide/tables.ts';
import { reportChoice, reportDecision } from './report.ts';

const of = (id: string) => examples.filter((example) => example.table === id);

test('a rule that is missing is told in the words of the questions, with a witness', () => {
	const overhead = decisionById('overhead');
	const { faults } = reportDecision(
		{ ...overhead, rules: overhead.rules.filter((rule) => rule.id !== 'ipip') },
		of('overhead'),
	);
	expect(faults).toContainEqual(
		expect.stringMatching(
			/^no rule for Encapsulation: .*IP in IP.*; for example .*IP family: IPv4/,
		),
	);
});

test('a row that no case exercises, and answers that nobody explains, are faults', () => {
	const table = tableById('flannel-backends');
	expect(reportChoice(table, [], []).faults).toContain(
		`no example exercises "${table.exclusions[0]?.id}"`,
	);
	const elsewhere = {
		id: 'elsewhere',
		when: { windows: 'yes' },
		explanation: 'An explanation of something else.',
		wayOut: 'None.',
		sources: ['mtu'],
	};
	expect(reportChoice(table, of(table.id), [elsewhere]).faults).toContainEqual(
		expect.stringMatching(/^nothing fits, and nobody says why: /),
	);
});
