import { expect, test } from 'vitest';
import { choice, reading, table } from './fixtures.ts';
import { guidance } from './guidance.ts';
import { usualAnswers } from './usual.ts';

const given = { platform: 'on-prem', 'router-bgp': 'no', subnets: 'several' };
const said = { ...given, ...usualAnswers(table, choice, given) };

test('each variant that fits is settled by fewer answers than were given, and by those alone', () => {
	const { why } = guidance(table, choice, said, reading(said));
	const { rows } = reading(said);
	const fits = Object.keys(rows).filter((id) => rows[id]?.status === 'fits');
	expect(fits).toContain('calico-vxlan-cross-subnet');
	expect(Object.keys(why).sort()).toEqual(fits.sort());
	for (const id of fits) {
		const reason = why[id] ?? {};
		expect(Object.keys(reason).length).toBeLessThan(Object.keys(said).length);
		expect(reading(reason).rows[id]?.status).toBe('fits');
		for (const spared of Object.keys(reason)) {
			const { [spared]: _, ...fewer } = reason;
			expect(reading(fewer).rows[id]?.status, `without ${spared}`).not.toBe('fits');
		}
	}
});
