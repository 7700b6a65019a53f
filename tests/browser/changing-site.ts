import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { DIST } from '../pages.ts';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};

/** A built site on a server whose worker can get a new version, or vanish. */
export class ChangingSite {
	/** Added to the worker, so that browsers see another version; undefined answers 404. */
	worker: string | undefined = '';
	readonly #server: Server;

	/** @param folder what it serves */
	constructor(folder = DIST) {
		this.#server = createServer((request, response) => {
			const path = new URL(request.url ?? '/', 'http://site').pathname;
			const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
			if (
				!statSync(file, { throwIfNoEntry: false })?.isFile() ||
				(path === '/sw.js' && this.worker === undefined)
			) {
				response.writeHead(404).end();
				return;
			}
			response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
			response.setHeader('Cache-Control', 'no-cache');
			if (path === '/sw.js') response.end(readFileSync(file, 'utf8') + this.worker);
			else createReadStream(file).pipe(response);
		});
	}

	/** Starts serving. @returns the address, without a slash at the end */
	async start(): Promise<string> {
		await new Promise<void>((resolve) => this.#server.listen(0, 'localhost', resolve));
		return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
	}

	stop(): void {
		this.#server.closeAllConnections();
		this.#server.close();
	}
}
