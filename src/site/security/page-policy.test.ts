import { expect, test } from 'vitest';
import { policyOf, withPolicy } from './page-policy.ts';

const head = (rest: string) => `<!DOCTYPE html><html><head><meta charset="utf-8"/>${rest}</head>`;

test('the policy names each inline script once, and none that has an address', () => {
	const policy = policyOf(
		head('<script>alert(1)</script><script>alert(1)</script><script src="/a.js"></script>'),
	);
	expect(policy).toContain(
		"script-src 'self' 'wasm-unsafe-eval' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';",
	);
});

test('style that only readers without script see is named too', () => {
	expect(policyOf(head('<noscript><style>p{color:red}</style></noscript>'))).toMatch(
		/style-src-elem 'self' 'sha256-[\w+/]{43}=';/,
	);
});

test('line ends are hashed as browsers parse them', () => {
	const [windows, unix] = ['\r\n', '\n'].map((end) =>
		policyOf(head(`<script>one()${end}two()</script>`)),
	);
	expect(windows).toBe(unix);
});

test('the text of a page is no script, whatever it looks like', () => {
	const text = '<pre title="<script>a()</script>">&lt;script&gt;b()&lt;/script&gt;</pre>';
	expect(policyOf(head(text))).not.toContain('sha256');
});

test('it stands before everything but the encoding', () => {
	expect(withPolicy('a page', head('<script>a()</script>'))).toMatch(
		/<head><meta charset="utf-8"\/><meta http-equiv="content-security-policy" content="default-src 'none'; [^"]+"><meta name="referrer" content="no-referrer"><script>/,
	);
});

test('a page without an encoding is named', () => {
	expect(() => withPolicy('/odd/', '<html><head></head>')).toThrow(
		'/odd/: received no <meta charset>',
	);
});
