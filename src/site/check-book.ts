// Part of `npm run check`: the prose before it is built. Sources checked long ago are a warning, not a fault.
import { staleSources } from '../guide/stale.ts';
import { checkWritten } from './check-written.ts';

checkWritten('content');

const stale = staleSources(new Date().toISOString().slice(0, 10));
for (const sentence of stale) console.warn(`  warning: source ${sentence}`);
console.log(
	`\nThe prose is sound. ${stale.length} sources were checked more than a year ago${stale.length > 0 ? ': read them again' : ''}.`,
);
