import { expect, test } from 'vitest';
import { sources } from './sources.ts';
import { tables } from './tables.ts';
import { traitsByTable } from './traits.ts';

for (const [id, traits] of Object.entries(traitsByTable)) {
	const table = tables.find((one) => one.id === id);

	test(`every variant of ${id} has every trait, and nothing else has`, () => {
		const variants = table?.variants.map((v) => v.id);
		for (const trait of traits) expect(Object.keys(trait.cells)).toEqual(variants);
	});

	test(`every trait of ${id} has sources that exist`, () => {
		const used = traits.flatMap((t) => Object.values(t.cells).flatMap((c) => c.sources));
		expect(used.filter((source) => !(source in sources))).toEqual([]);
		expect(traits.every((t) => Object.values(t.cells).every((c) => c.sources.length > 0))).toBe(
			true,
		);
	});
}

// Figures by hand from the fact sheet (3.3, 3.4, 4.10).
test('the figures of the traits are those of the sources', () => {
	const [networking] = Object.values(traitsByTable);
	const text = (trait: string, variant: string) =>
		networking?.find((t) => t.id === trait)?.cells[variant]?.text;
	expect(text('header', 'calico-ipip-always')).toBe('20 bytes');
	expect(text('header', 'calico-vxlan-always')).toBe('50 bytes over IPv4, 70 bytes over IPv6');
	expect(text('pod-mtu', 'calico-vxlan-always')).toBe('1450 on a link of 1500; 1430 with IPv6');
	expect(text('pod-mtu', 'calico-ipip-cross-subnet')).toBe('1480 on a link of 1500');
	expect(text('ports', 'calico-vxlan-cross-subnet')).toBe('UDP 4789');
	expect(text('ports', 'calico-ipip-always')).toBe(
		'IP protocol 4, and TCP 179 unless Felix programs the routes',
	);
	expect(text('pod-mtu', 'gcp')).toBe('The link’s own, by default 1460');
});
