import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { DIST } from '../pages.ts';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
};

/** A built site on a server that can get a new version of it, break while sending one, or vanish. */
export class ChangingSite {
	/** Whether there is a worker at all. */
	worker = true;
	/** A later version: every page of it says so, and its worker fetches every page anew. */
	edition = '';
	/** Files that cannot be had: an error of the server, or a connection that ends halfway. */
	readonly broken = new Map<string, 'error' | 'cut'>();
	/** Which files were asked for. */
	readonly asked: string[] = [];
	readonly #folder: string;
	readonly #server: Server;

	/** @param folder what it serves */
	constructor(folder = DIST) {
		this.#folder = folder;
		this.#server = createServer((request, response) => {
			const path = new URL(request.url ?? '/', 'http://site').pathname;
			this.asked.push(path);
			const body = this.#bodyOf(path);
			const fault = this.broken.get(path);
			if (fault === 'error') response.writeHead(500).end();
			else if (body === undefined) this.#send(response, '.html', this.#missing(), 404);
			else if (fault === 'cut') {
				response.writeHead(200, { 'Content-Length': body.length });
				response.write(body.subarray(0, body.length / 2), () => response.destroy());
			} else this.#send(response, extname(path) || '.html', body);
		});
	}

	/** Of what the site has at a path; a later version has one page more. */
	#bodyOf(path: string): Buffer | undefined {
		if (path === '/sw.js') return this.worker ? Buffer.from(this.#workerText()) : undefined;
		if (path === '/later/' && this.edition) return this.#page('index.html');
		const file = path.endsWith('/') ? `${path}index.html` : path;
		if (!this.#has(file)) return undefined;
		return file.endsWith('.html') ? this.#page(file) : readFileSync(join(this.#folder, file));
	}

	#has(file: string): boolean {
		return statSync(join(this.#folder, file), { throwIfNoEntry: false })?.isFile() ?? false;
	}

	#missing(): Buffer {
		return this.#has('404.html') ? this.#page('404.html') : Buffer.from('Not found');
	}

	#page(file: string): Buffer {
		const html = readFileSync(join(this.#folder, file), 'utf8');
		return Buffer.from(html.replace('<html ', `<html data-edition="${this.edition}" `));
	}

	#workerText(): string {
		const text = readFileSync(join(this.#folder, 'sw.js'), 'utf8');
		if (!this.edition) return text;
		const later = text.replace(/(\.html`,revision:`)/g, `$1${this.edition}`);
		if (later === text)
			throw new Error('received a worker without pages, expected its list of them');
		return later;
	}

	#send(response: ServerResponse, type: string, body: Buffer, status = 200): void {
		response.statusCode = status;
		response.setHeader('Content-Type', TYPES[type] ?? 'application/octet-stream');
		response.setHeader('Cache-Control', 'no-cache');
		response.end(body);
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
