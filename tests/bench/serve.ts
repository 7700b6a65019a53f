import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
};

/** Serves a folder as hosts do, compressed, each file once. @returns its address, and how to end it */
export async function serve(folder: string): Promise<{ address: string; stop: () => void }> {
	const compressed = new Map<string, Buffer>();
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://site');
		const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		if (!existsSync(file)) {
			response.writeHead(404).end();
			return;
		}
		const body = compressed.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
		compressed.set(file, body);
		response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
		response.setHeader('Content-Encoding', 'gzip');
		response.setHeader(
			'Cache-Control',
			pathname.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
		);
		response.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return {
		address: `http://localhost:${(server.address() as AddressInfo).port}`,
		stop: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
