/** What is installed is what the lockfile says, from wherever it comes, and runs nothing on the way. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
	readonly version?: string;
	readonly integrity?: string;
	readonly resolved?: string;
	readonly link?: boolean;
	readonly hasInstallScript?: boolean;
}
const about = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = readFileSync('package-lock.json', 'utf8');
const { '': root, ...packages }: Record<string, Locked> = JSON.parse(lock).packages;
const locked = Object.entries(packages);

describe('the lockfile', () => {
	test('is that of package.json', () => {
		const { dependencies, devDependencies, optionalDependencies } = about;
		expect(root).toMatchObject({ dependencies, devDependencies, optionalDependencies });
		expect(locked.length).toBeGreaterThan(500);
	});

	test('has the hash of every package, of a kind that nobody can forge', () => {
		const without = locked.filter(([, one]) => !/^sha512-[\w+/]{86}==$/.test(one.integrity ?? ''));
		expect(without.map(([name]) => name)).toEqual([]);
	});

	test('says nowhere where a package comes from: any registry serves it, and the hash decides', () => {
		const placed = locked.filter(([, { resolved, link }]) => resolved !== undefined || link);
		expect(placed.map(([name]) => name)).toEqual([]);
		expect(lock).not.toMatch(/\.tgz|git\+|"file:/);
	});
});

test('versions are stated exactly', () => {
	const { dependencies, devDependencies, optionalDependencies } = about;
	const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
	expect(
		Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version as string)),
	).toEqual([]);
});

test('no package runs a script while it is installed, whichever npm installs it', () => {
	expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
	// For an npm that is told otherwise: each that has a script is named, and refused.
	const scripted = locked
		.filter(([, { hasInstallScript }]) => hasInstallScript)
		.map(([name]) => name.replace(/^.*node_modules\//, ''));
	expect(about.allowScripts).toEqual(Object.fromEntries(scripted.map((name) => [name, false])));
});

test('no script of ours hangs on another: npm leaves those out with the others', () => {
	const names = Object.keys(about.scripts);
	const hanging = names.filter((name) =>
		names.some((other) => name === `pre${other}` || name === `post${other}`),
	);
	expect(hanging).toEqual([]);
});
