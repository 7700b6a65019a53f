import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { expect, test, vi } from 'vitest';
import { mustBeFree, portFrom } from '../../src/site/port.mjs';
import { findBrowser } from '../browser/find-browser.ts';

test('PORT is read, and 4321 without it', () => {
	expect(portFrom('8080')).toBe(8080);
	expect(portFrom('')).toBe(4321);
});

test.each(['http', '0', '70000', '80.5'])('PORT=%s is refused with what was received', (value) => {
	expect(() => portFrom(value)).toThrow(
		`PORT: received "${value}", expected a whole number from 1 to 65535.`,
	);
});

test('a port in use is named, with a way out', async () => {
	const server = createServer().listen(0, 'localhost');
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as { port: number };
	await expect(mustBeFree(port)).rejects.toThrow(
		`Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`,
	);
	server.close();
});

test('a Node too old is named, with what to do', () => {
	const { status, stderr } = spawnSync(
		process.execPath,
		[
			'--input-type=module',
			'--eval',
			`Object.defineProperty(process.versions, 'node', { value: '20.1.0' }); await import('./src/site/require-node.mjs');`,
		],
		{ encoding: 'utf8' },
	);
	expect(status).toBe(1);
	expect(stderr).toContain('This guide is built with Node 22.12 or newer; this is Node 20.1.0.');
});

test('a browser that is not there is named', async () => {
	vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
	await expect(findBrowser()).rejects.toThrow('CHROMIUM_PATH: received "/nowhere/chromium"');
	vi.unstubAllEnvs();
});
