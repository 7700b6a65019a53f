// `npm run tables`: the proofs and what the examples cover, in the terminal. Fails on any fault.
import { examples } from '../guide/examples/index.ts';
import { reports } from '../plan/reports.ts';
import { proseExamples } from './prose-examples.ts';

const all = [...examples, ...proseExamples()];
const start = performance.now();
const made = reports(all);
const seconds = (performance.now() - start) / 1000;

for (const report of made) {
	const {
		title,
		kind,
		rows,
		combinations,
		examples,
		exercised,
		boundaries,
		mutants,
		nothingFits,
		faults,
	} = report;
	const unit = kind === 'choice' ? 'exclusions' : 'rules';
	console.log(`\n${title} (${kind}, ${rows} ${unit})`);
	console.log(
		`  ${combinations.all} combinations, of which ${combinations.assumedAway} are assumed away`,
	);
	if (kind === 'decision' && faults.length === 0)
		console.log('  exactly one rule for each of the others');
	if (nothingFits.length > 0)
		console.log(`  nothing fits for ${nothingFits.length} smallest sets of answers:`);
	for (const { words, why } of nothingFits)
		console.log(`    ${words}${why ? '' : ' (by its exclusions)'}`);
	console.log(
		`  ${examples} examples exercise ${exercised} of ${rows} ${unit}, miss ${boundaries.missed.length} of ${boundaries.total} boundaries,`,
	);
	console.log(
		`  and would not notice ${mutants.unnoticed.length} of ${mutants.total} mistakes (${mutants.equivalent} more mean the same)`,
	);
	for (const one of mutants.unnoticed) console.log(`    ${one}`);
	for (const fault of faults) console.error(`  FAULT: ${fault}`);
}
const faults = made.flatMap((report) => report.faults).length;
console.log(`\n${made.length} tables, ${faults} faults, ${seconds.toFixed(2)} s`);
process.exit(faults === 0 ? 0 : 1);
