import { expect, test } from 'vitest';
import { checked } from './check.ts';
import { networkingOptions as sound } from './networking-options/document.ts';
import type { TableDocument } from './types.ts';

test('the options table holds together', () => {
	expect(checked(sound)).toBe(sound);
});

type Change = Partial<Record<keyof TableDocument, unknown>>;
const broken = (change: Change) => () => checked({ ...sound, ...change } as TableDocument);
const [first, ...others] = sound.exclusions;
const exclusion = (change: object) => broken({ exclusions: [{ ...first, ...change }, ...others] });
const [variant, ...variants] = sound.variants;
const [question, ...questions] = sound.questions;

test.each([
	[
		'an exclusion without a reason',
		exclusion({ reason: ' ' }),
		'exclusions[0] "vpc-cni-is-for-aws".reason: received " ", expected: some text',
	],
	[
		'an exclusion without a source',
		exclusion({ sources: [] }),
		'exclusions[0] "vpc-cni-is-for-aws".sources: received [], expected: at least one source',
	],
	[
		'an unknown source',
		exclusion({ sources: ['hearsay'] }),
		'exclusions[0] "vpc-cni-is-for-aws".sources: received "hearsay", expected one of best-networking',
	],
	[
		'an unknown variant',
		exclusion({ variants: ['token-ring'] }),
		'.variants: received "token-ring", expected one of calico-bgp-peered',
	],
	[
		'an unknown question',
		exclusion({ when: { moon: 'full' } }),
		'.when: received "moon", expected one of platform',
	],
	[
		'an unknown answer',
		exclusion({ when: { platform: 'moon' } }),
		'.when.platform: received "moon", expected one of on-prem, aws',
	],
	[
		'a confidence that is none',
		exclusion({ confidence: 'rumour' }),
		'.confidence: received "rumour"',
	],
	['a misspelt field', exclusion({ reasn: 'x' }), 'exclusions[0] "vpc-cni-is-for-aws"'],
	[
		'the same exclusion twice',
		broken({ exclusions: [first, first] }),
		'exclusions: received "vpc-cni-is-for-aws" twice, expected each id once',
	],
	[
		'a variant without its option',
		broken({ variants: [{ ...variant, option: 'gone' }, ...variants] }),
		'variants[0] "calico-bgp-peered".option: received "gone", expected one of calico-bgp-peered',
	],
	[
		'a variant in no known place',
		broken({ variants: [{ ...variant, environments: ['moon'] }, ...variants] }),
		'.environments: received "moon"',
	],
	[
		'an option without a variant',
		broken({ variants }),
		'options[0] "calico-bgp-peered": received no variant',
	],
	[
		'the same variant twice',
		broken({ variants: [variant, variant, ...variants] }),
		'variants: received "calico-bgp-peered" twice',
	],
	[
		'a usual answer that is none',
		broken({ questions: [{ ...question, usual: ['moon'] }, ...questions] }),
		'questions[0] "platform".usual: received "moon"',
	],
	[
		'a question with one answer',
		broken({ questions: [{ ...question, answers: question?.answers.slice(0, 1) }, ...questions] }),
		'questions[0] "platform".answers',
	],
	[
		'a source without an address',
		broken({ sources: { ...sound.sources, mtu: { ...sound.sources.mtu, address: 'docs' } } }),
		'sources.mtu.address: received "docs", expected: a public address',
	],
	[
		'a source checked on no day',
		broken({ sources: { ...sound.sources, mtu: { ...sound.sources.mtu, checked: 'lately' } } }),
		'sources.mtu.checked: received "lately", expected: a day, YYYY-MM-DD',
	],
	[
		'a requirement for nobody',
		broken({ requirements: [{ ...sound.requirements[0], variants: [] }] }),
		'requirements[0] "peer-with-routers".variants: received []',
	],
	[
		'a recommendation for everyone that is missing',
		broken({ recommendations: sound.recommendations.slice(0, -1) }),
		'recommendations: received a last one with "when"',
	],
	[
		'an exclusion that covers everything',
		exclusion({ when: { windows: ['yes', 'no'] } }),
		'exclusion "vpc-cni-is-for-aws", "windows"',
	],
	[
		'an implication that adds nothing',
		broken({ implications: [...sound.implications, { ...sound.implications[0], id: 'again' }] }),
		'assumption "',
	],
])('%s is refused, and the place is named', (_, check, message) => {
	expect(check).toThrow(message);
});

test('every fault is named, not only the first', () => {
	expect(exclusion({ variants: ['token-ring'], sources: ['hearsay'] })).toThrow(
		/"hearsay"[\s\S]*"token-ring"/,
	);
});
