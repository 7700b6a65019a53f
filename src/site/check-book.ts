// Last part of `npm run check`: ids and words of the prose. Sources checked long ago are a warning, not a fault.
import { staleSources } from '../guide/stale.ts';
import { checkProse } from './check-prose.ts';
import { checkWords } from './check-words.ts';

checkProse('content');
checkWords('content');

const stale = staleSources(new Date().toISOString().slice(0, 10));
for (const sentence of stale) console.warn(`  warning: source ${sentence}`);
console.log(
	`\nThe prose is sound. ${stale.length} sources were checked more than a year ago${stale.length > 0 ? ': read them again' : ''}.`,
);
