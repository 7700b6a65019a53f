import { expect, test } from 'vitest';
import { smaller } from './smaller.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array | string) =>
	typeof content === 'string' ? content : new TextDecoder().decode(content);

test('a script keeps what it exports and where it is, a style sheet its rules', () => {
	const script = smaller('a.js', bytes('/* why */ export const address = import.meta.url;\n'));
	expect(text(script)).toMatch(/^(export const address=|const \w+=).*import\.meta\.url/);
	expect(text(script)).toMatch(/export.*\baddress\b/);
	expect(text(script)).not.toContain('why');
	expect(text(smaller('a.css', bytes('/* why */\n.a {\n  color: red;\n}\n')))).toBe(
		'.a{color:red}',
	);
});

test('other files stay as they are', () => {
	const content = bytes('/* part of an index */');
	expect(smaller('en_1.pf_index', content)).toBe(content);
});

test('a script that cannot be read is named', () => {
	expect(() => smaller('pagefind.js', bytes('export const ='))).toThrow(/^pagefind\.js: /);
});
