import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx } from './find-nginx.ts';

/** The configuration that the repository hands out. */
const CONFIGURATION = 'deploy/nginx.conf';

/** nginx with our configuration, in a folder of its own, as the user who runs the tests. */
export class Nginx {
	readonly address: string;
	readonly #folder: string;
	readonly #stop: () => void;

	private constructor(address: string, folder: string, stop: () => void) {
		this.address = address;
		this.#folder = folder;
		this.#stop = stop;
	}

	/**
	 * @param root the folder that it serves
	 * @throws Error with what nginx says, where it does not start.
	 */
	static async start(root: string): Promise<Nginx> {
		const nginx = findNginx();
		const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
		const port = await freePort();
		const file = join(folder, 'nginx.conf');
		writeFileSync(file, around(ours(port, root), folder));
		mkdirSync(join(folder, 'temp'));
		const command = ['-p', folder, '-c', file, '-e', join(folder, 'error.log')];
		const checked = spawnSync(nginx, [...command, '-t'], { encoding: 'utf8' });
		if (checked.status !== 0) throw new Error(`${CONFIGURATION}:\n${checked.stderr}`);
		const running = spawn(nginx, command, { stdio: 'ignore' });
		const one = new Nginx(`http://localhost:${port}`, folder, () => running.kill('SIGTERM'));
		await one.#answers();
		return one;
	}

	stop(): void {
		this.#stop();
		rmSync(this.#folder, { recursive: true, force: true });
	}

	async #answers(): Promise<void> {
		for (let tries = 0; tries < 50; tries++) {
			if (await fetch(this.address).then(Boolean, () => false)) return;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
		const log = readFileSync(join(this.#folder, 'error.log'), 'utf8');
		this.stop();
		throw new Error(`nginx does not answer at ${this.address}:\n${log}`);
	}
}

/** Our configuration with the two lines that depend on the machine. */
function ours(port: number, root: string): string {
	return readFileSync(CONFIGURATION, 'utf8')
		.replace('listen 80;', `listen localhost:${port};`)
		.replace('root /srv/www;', `root ${root};`);
}

/** What surrounds it on a machine: nothing outside the folder is written. */
function around(site: string, folder: string): string {
	const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	return [
		// Started by root, its workers would be another user, who may not read the folder.
		process.getuid?.() === 0 ? 'user root;' : '',
		'daemon off;',
		'worker_processes 1;',
		`pid ${folder}/nginx.pid;`,
		'events {}',
		'http {',
		'access_log off;',
		...kinds.map((kind) => `${kind}_temp_path ${folder}/temp/${kind};`),
		site,
		'}',
	].join('\n');
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, 'localhost', () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => resolve(port));
		});
	});
}
