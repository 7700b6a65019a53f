/**
 * `npm run lighthouse`: four pages of the guide, and the empty page of plain Starlight for comparison,
 * on Lighthouse's phone in turns in one run. Medians; fails where one is not as good as wanted.
 */
import { chromium } from '@playwright/test';
import { build } from 'astro';
import lighthouse from 'lighthouse';
import { findBrowser } from '../browser/find-browser.ts';
import { serve } from './serve.ts';
import { buildSite, plainStarlight } from './sites.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const PORT = 9333;
const PAGES = ['/', '/choose/', '/concepts/bgp/', '/tutorials/unencapsulated-peered/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const LCP_RATIO = 1.1;

/** What one visit of a page came to; times in milliseconds as the simulated phone sees them. */
interface Visit {
	readonly scores: readonly number[];
	readonly lcp: number;
	readonly blocking: number;
	readonly shift: number;
	readonly bytes: number;
	/** Ids of audits that cost points. */
	readonly lost: readonly string[];
}

async function visit(address: string): Promise<Visit> {
	const result = await lighthouse(address, { port: PORT, onlyCategories: [...CATEGORIES] });
	if (!result) throw new Error(`${address}: no result`);
	const { audits, categories } = result.lhr;
	const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
	const weighty = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? []);
	return {
		scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
		lcp: value('largest-contentful-paint'),
		blocking: value('total-blocking-time'),
		shift: value('cumulative-layout-shift'),
		bytes: value('total-byte-weight'),
		lost: weighty
			.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
			.map(({ id }) => id),
	};
}

const median = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[values.length >> 1] as number;

await build({ logLevel: 'error' });
const plain = plainStarlight('plain-empty', 0);
buildSite(plain);
const guide = await serve('dist');
const empty = await serve(`${plain}/dist`);
const browser = await chromium.launch({
	executablePath: await findBrowser(),
	args: [
		`--remote-debugging-port=${PORT}`,
		'--disable-gpu',
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	],
});

const visits = new Map<string, Visit[]>();
try {
	// In turns, so that what slows the machine for a while slows all of them.
	for (let round = 0; round < ROUNDS; round++) {
		for (const [name, address] of [
			['empty Starlight page', `${empty.address}/`],
			...PAGES.map((path) => [path, guide.address + path] as const),
		] as const) {
			visits.set(name, [...(visits.get(name) ?? []), await visit(address)]);
		}
	}
} finally {
	await browser.close();
	guide.stop();
	empty.stop();
}

const of = (name: string) => {
	const all = visits.get(name) as Visit[];
	return {
		scores: CATEGORIES.map((_, i) => median(all.map(({ scores }) => scores[i] as number))),
		lcp: median(all.map(({ lcp }) => lcp)),
		blocking: median(all.map(({ blocking }) => blocking)),
		shift: median(all.map(({ shift }) => shift)),
		bytes: median(all.map(({ bytes }) => bytes)),
	};
};
const bar = of('empty Starlight page').lcp * LCP_RATIO;
const wanting: string[] = [];
console.log(`Lighthouse, phone, median of ${ROUNDS}`);
console.table(
	Object.fromEntries(
		[...visits.keys()].map((name) => {
			const { scores, lcp, blocking, shift, bytes } = of(name);
			if (name.startsWith('/')) {
				scores.forEach((score, i) => {
					if (score < 100) wanting.push(`${name}: ${CATEGORIES[i]} ${score}`);
				});
				if (lcp > bar) wanting.push(`${name}: largest paint after ${Math.round(lcp)} ms`);
				if (blocking > 0) wanting.push(`${name}: blocked for ${Math.round(blocking)} ms`);
				if (shift > 0) wanting.push(`${name}: shifted by ${shift}`);
				const lost = new Set((visits.get(name) ?? []).flatMap((one) => one.lost));
				if (lost.size > 0) console.log(`${name}: points lost to ${[...lost].join(', ')}`);
			}
			return [
				name,
				{
					...Object.fromEntries(CATEGORIES.map((id, i) => [id, scores[i]])),
					'LCP ms': Math.round(lcp),
					'of empty page': +(lcp / (bar / LCP_RATIO)).toFixed(2),
					'blocking ms': Math.round(blocking),
					shift,
					kB: Math.round(bytes / 1000),
				},
			];
		}),
	),
);
for (const one of wanting) console.error(`not as wanted: ${one}`);
if (wanting.length > 0) process.exitCode = 1;
