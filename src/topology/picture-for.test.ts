import { expect, test } from 'vitest';
import { variants } from '../guide/networking-options/variants.ts';
import { pictureFor } from './picture-for.ts';
import { topologies } from './pictures.ts';

test.each([
	[{ subnets: 'one' }, 'calico-vxlan-always-one-subnet'],
	[{ subnets: 'several' }, 'calico-vxlan-always-across-subnets'],
	[{ subnets: 'not-sure' }, 'calico-vxlan-always-across-subnets'],
	[{}, 'calico-vxlan-always-across-subnets'],
])('the picture for %j is %s', (answers, id) => {
	expect(pictureFor('calico-vxlan-always', answers)).toBe(id);
});

test('every picture that answers lead to exists, and its packet arrives if its variant fits', () => {
	for (const { id } of variants) {
		for (const answers of [{}, { subnets: 'one' }, { subnets: 'several' }]) {
			const found = topologies.find((one) => one.id === pictureFor(id, answers));
			expect(found, id).toBeDefined();
			const lost = found?.hops.some(({ how }) => how === 'lost');
			// Unencapsulated without peering is for one subnet; across, the table rules it out.
			expect(lost, id).toBe(
				id === 'calico-l2-no-peer' && !('subnets' in answers && answers.subnets === 'one'),
			);
		}
	}
});
