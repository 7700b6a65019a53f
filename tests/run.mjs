// `npm test`: everything that CI runs, in order, with one line of counts at the end.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const results = 'test-results';
let passed = 0;
let failed = 0;

/** Runs a command and counts it as one test, or by its report where it writes one. */
function step(title, command, args, counts) {
	console.log(`\n── ${title}`);
	const { status } = spawnSync(command, args, {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	const counted = counts ? read(counts) : undefined;
	passed += counted?.passed ?? (status === 0 ? 1 : 0);
	failed += counted?.failed ?? (status === 0 ? 0 : 1);
	// A runner that fails without a failed test (a broken set-up, a crash) has failed all the same.
	if (counted && status !== 0 && counted.failed === 0) failed += 1;
	return status === 0;
}

function read(counts) {
	try {
		return counts();
	} catch (error) {
		console.error(`no report: ${error.message}`);
		return { passed: 0, failed: 1 };
	}
}

const json = (file) => JSON.parse(readFileSync(`${results}/${file}`, 'utf8'));
const vitest = (file) => () => {
	const { numPassedTests, numFailedTests } = json(file);
	return { passed: numPassedTests, failed: numFailedTests };
};
const playwright = () => {
	const { expected, unexpected, flaky } = json('browser.json').stats;
	return { passed: expected, failed: unexpected + flaky };
};
const unit = (title, file, ...paths) =>
	step(
		title,
		'vitest',
		[
			'run',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${results}/${file}`,
			...paths,
		],
		vitest(file),
	);

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

step('types', 'astro', [
	'check',
	'--minimumSeverity',
	'hint',
	'--minimumFailingSeverity',
	'warning',
]);
step('lint, format and layers', 'biome', ['ci', '--error-on-warnings', '.']);
unit('unit and property tests', 'unit.json', 'src', 'tests/checks');
if (step('build', 'astro', ['build'])) {
	step('build below a path', 'node', ['tests/build-below.mjs']);
	unit('the built site', 'build.json', 'tests/build');
	step('the site in a browser', 'playwright', ['test'], playwright);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
